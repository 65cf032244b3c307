import { useMessages } from "../../messages/language.tsx";
import shared from "../../components/drawing-page.module.css";
import classes from "./timeline.module.css";

/** What the looks of the marks mean. */
export function Legend() {
  const { timeline: texts } = useMessages();
  return (
    <ul className={[shared["legend"], classes["legend"]].join(" ")} aria-label={texts.legend}>
      <li>
        <svg width={18} height={14} aria-hidden>
          <rect className={classes["exact"]} x={3} y={1} width={10} height={12} rx={3} />
        </svg>
        {texts.legendExact}
      </li>
      <li>
        <svg width={34} height={14} aria-hidden>
          <rect className={classes["vague"]} x={1} y={1} width={30} height={12} rx={3} />
        </svg>
        {texts.legendVague}
      </li>
      <li>
        <svg width={18} height={14} aria-hidden>
          <path className={classes["openEnd"]} d="M6 2l6 5l-6 5" />
        </svg>
        {texts.legendOpen}
      </li>
      <li>
        <span className={classes["conflictSign"]} aria-hidden>
          ≠
        </span>
        {texts.legendConflict}
      </li>
    </ul>
  );
}
