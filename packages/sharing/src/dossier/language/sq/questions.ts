import type { questions as english } from "../en/questions.ts";

export const questions: typeof english = {
  who: "Kush e bëri, sipas fjalës së kujt",
  assessed: "Kush e bëri, sipas peshimit të Kullës",
  when: "Kur",
  hit: "Çfarë u godit",
  lost: "Çfarë humbi ose rrjedhi",
  disagreement: "Çfarë nuk përputhet",
  missing: "Çfarë mungon",
};
