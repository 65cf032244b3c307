import { useMessages } from "../messages/language.tsx";
import classes from "./skeletons.module.css";

/** Grey lines where something will be. They appear after 300 ms: what comes sooner needs none. */
export function Skeletons({ lines = 6 }: { readonly lines?: number }) {
  const { components } = useMessages();
  return (
    <div className={classes["waiting"]} role="status" data-waiting>
      <span className="visually-hidden">{components.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={classes["line"]} />
      ))}
    </div>
  );
}
