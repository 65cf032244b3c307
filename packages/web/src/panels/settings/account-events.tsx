import { listAccountEvents } from "@kulla/api";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { useCall } from "../../data/use-call.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import classes from "./settings.module.css";

/** Events that are shown at first. */
const FIRST = 10;

/** Events that somebody should look at. */
const NOTABLE: readonly string[] = ["refused", "signed-in-new-browser", "changed-by-admin"];

/** What happened with one's account: sign-ins, refused ones, changes. */
export function AccountEvents() {
  const { settings: texts } = useMessages();
  const format = useFormat();
  const events = useCall(listAccountEvents, {});
  return (
    <div>
      <h3 className={classes["subtitle"]}>{texts.events}</h3>
      <p className={classes["hint"]}>{texts.eventsLead}</p>
      <Loaded query={events}>
        {({ items }) => (
          <ul>
            {items.slice(0, FIRST).map((event) => (
              <li key={`${event.at} ${event.kind} ${event.address}`} className={classes["row"]}>
                <div>
                  {texts.eventKinds[event.kind]}
                  {event.times > 1 ? ` · ${texts.times(format.number(event.times))}` : null}{" "}
                  {NOTABLE.includes(event.kind) ? <Tag tone="bad">{texts.notable}</Tag> : null}
                  <p className={classes["hint"]}>
                    {format.moment(event.at)} · <bdi>{event.address}</bdi>
                    {event.agent === "" ? null : (
                      <>
                        {" · "}
                        <bdi>{event.agent}</bdi>
                      </>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}
