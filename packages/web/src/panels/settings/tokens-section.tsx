import type { makeToken, RouteArguments, RouteResult } from "@kulla/api";
import { listCases, listTokens, makeToken as make, revokeToken } from "@kulla/api";
import { Alert, Button, Checkbox, CopyButton, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { Failure } from "../../components/failure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Tag } from "../../components/tag.tsx";
import { TlpBadge } from "../../components/tlp-badge.tsx";
import { useSession } from "../../data/session.tsx";
import { itemsOf, useCall, usePages, useSend } from "../../data/use-call.ts";
import { useFormat, useMessages } from "../../messages/language.tsx";
import { ClearanceField } from "./settings-fields.tsx";
import { SettingsForm } from "./settings-form.tsx";
import classes from "./settings.module.css";

type Scope = RouteArguments<typeof makeToken>["body"]["scopes"][number];
const SCOPES: readonly Scope[] = ["read", "write", "admin"];

/** Tokens by which programs act for one. */
export function TokensSection() {
  const { settings: texts } = useMessages();
  const tokens = useCall(listTokens, {});
  return (
    <>
      <p className={classes["hint"]}>{texts.tokensLead}</p>
      <NewToken />
      <Loaded query={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes["hint"]}>{texts.noTokens}</p>
          ) : (
            <ul>
              {items.map((item) => (
                <TokenRow key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

type Token = RouteResult<typeof listTokens>["items"][number];

function TokenRow({ item }: { readonly item: Token }) {
  const { settings: texts } = useMessages();
  const format = useFormat();
  const revoke = useSend(revokeToken);
  const used = item.usedAt === undefined ? texts.neverUsed : texts.lastUsed(format.moment(item.usedAt));
  return (
    <li className={classes["row"]}>
      <div>
        <bdi className={classes["strong"]}>{item.name}</bdi>{" "}
        {item.scopes.map((scope) => (
          <Tag key={scope}>{texts.scopes[scope]}</Tag>
        ))}{" "}
        <TlpBadge label={item.clearance} />
        <p className={classes["hint"]}>
          {texts.expires(format.day(item.expiresAt))} · {used}
          {item.cases === undefined ? "" : ` · ${texts.onlyFor(format.list(item.cases))}`}
        </p>
        {revoke.isError ? <Failure error={revoke.error} title={texts.notChanged} /> : null}
      </div>
      <Button
        variant="default"
        loading={revoke.isPending}
        onClick={() => revoke.mutate({ params: { token: item.id } })}
      >
        {texts.revoke}
      </Button>
    </li>
  );
}

function NewToken() {
  const { settings: texts } = useMessages();
  const format = useFormat();
  const { viewer } = useSession();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly string[]>(["read"]);
  const [clearance, setClearance] = useState(viewer.clearance);
  const [days, setDays] = useState(90);
  const [cases, setCases] = useState<readonly string[]>([]);
  const [isLimited, setIsLimited] = useState(false);
  const send = useSend(make);
  const isReady = scopes.length > 0 && (!isLimited || cases.length > 0);
  const limited = isLimited ? { cases: [...cases] } : {};
  const makeOne = () => {
    const chosen = SCOPES.filter((scope) => scopes.includes(scope));
    send.mutate({ body: { name, scopes: chosen, clearance, days, ...limited } }, { onSuccess: () => setName("") });
  };
  return (
    <SettingsForm
      button={texts.makeToken}
      send={send}
      isReady={isReady}
      onSend={makeOne}
      after={send.data === undefined ? null : <MadeToken token={send.data.token} />}
    >
      <TextInput
        label={texts.tokenName}
        description={texts.tokenNameHint}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={100}
        required
      />
      <Checkbox.Group label={texts.scopesLabel} value={[...scopes]} onChange={setScopes}>
        <div className={classes["checks"]}>
          {SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={texts.scopes[scope]} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox
        label={texts.limitToCases}
        description={texts.limitToCasesHint}
        checked={isLimited}
        onChange={(event) => setIsLimited(event.currentTarget.checked)}
      />
      {isLimited ? <CaseChoice value={cases} onChoice={setCases} /> : null}
      <ClearanceField value={clearance} most={viewer.clearance} onLabel={setClearance} />
      <NumberInput
        label={texts.days}
        description={texts.expires(format.day(dayAfter(days)))}
        value={days}
        onChange={(value) => setDays(typeof value === "number" ? value : 90)}
        min={1}
        max={366}
        clampBehavior="strict"
        allowDecimal={false}
        w="14rem"
        hideControls
      />
    </SettingsForm>
  );
}

function dayAfter(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

/** The cases that a token can be limited to: one's own. */
function CaseChoice({
  value,
  onChoice,
}: {
  readonly value: readonly string[];
  readonly onChoice: (cases: readonly string[]) => void;
}) {
  const { settings: texts, components } = useMessages();
  const pages = usePages(listCases, {});
  return (
    <Checkbox.Group label={texts.casesLabel} value={[...value]} onChange={onChoice}>
      {pages.data !== undefined && itemsOf(pages).length === 0 ? (
        <p className={classes["hint"]}>{texts.noCases}</p>
      ) : null}
      <div className={classes["checks"]}>
        {itemsOf(pages).map(({ name }) => (
          <Checkbox key={name} value={name} label={<bdi>{name}</bdi>} />
        ))}
      </div>
      {pages.hasNextPage ? (
        <Button mt="xs" variant="default" onClick={() => void pages.fetchNextPage()}>
          {components.more}
        </Button>
      ) : null}
    </Checkbox.Group>
  );
}

function MadeToken({ token }: { readonly token: string }) {
  const { settings: texts } = useMessages();
  return (
    <Alert role="status" variant="outline" color="kulla" title={texts.tokenMade}>
      <code className={classes["token"]}>{token}</code>{" "}
      <CopyButton value={token}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? texts.copied : texts.copy}
          </Button>
        )}
      </CopyButton>
    </Alert>
  );
}
