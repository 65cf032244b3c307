import type { SourceItem } from "@kulla/api";
import { mostRestrictive, TLP_LABELS } from "@kulla/core";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { DecisionForm } from "../../components/decision-form.tsx";
import { useMessages } from "../../messages/language.tsx";

/** Gives a source another label. From then on, who may not see the label sees nothing that rests on the source. */
export function MarkForm({ item, close }: { readonly item: SourceItem; readonly close: () => void }) {
  const { sources: texts } = useMessages();
  const [marking, setMarking] = useState(item.marking ?? mostRestrictive([undefined]));
  return (
    <DecisionForm
      label={texts.markSource(item.title ?? item.file)}
      about={{ source: { evidence: item.evidence } }}
      verdict={{ kind: "mark", marking }}
      submit={texts.mark}
      close={close}
    >
      <NativeSelect
        label={texts.label}
        description={texts.labelHint}
        value={marking}
        onChange={(event) => {
          const chosen = TLP_LABELS.find((label) => label === event.currentTarget.value);
          if (chosen !== undefined) setMarking(chosen);
        }}
        data={[...TLP_LABELS]}
      />
    </DecisionForm>
  );
}
