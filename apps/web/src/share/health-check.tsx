import { useEffect, useId, useState } from "react";
import { useCheckWords } from "./check-words.ts";
import { type Finding, frameHealth, readHostUrl, readSandbox } from "./health.ts";
import styles from "./health-check.module.css";
import { OutcomeIcon } from "./outcome-icon.tsx";
import { useEmbedAnswer } from "./use-embed-answer.ts";

interface Written {
  readonly page: string;
  readonly policy: string;
  readonly sandbox: string;
}

const nothing: Written = { page: "", policy: "", sandbox: "" };

/** How long writing has to rest before it is answered, in milliseconds: a voice that reads along is not cut off. */
const rest = 400;

/** Tells in plain words why a frame stays empty on a host's page. */
export function HealthCheck({ embedUrl }: { readonly embedUrl: string }) {
  const messages = useCheckWords();
  const [written, setWritten] = useState(nothing);
  const asked = useRested(written);
  const field = (name: keyof Written) => ({
    value: written[name],
    onChange: (value: string) => setWritten({ ...written, [name]: value }),
  });
  return (
    <section className={styles.health} aria-label={messages.healthTitle}>
      <h2>{messages.healthTitle}</h2>
      <p className={styles.lead}>{messages.healthLead}</p>
      <noscript>
        <p className={styles.lead}>{messages.needsScript}</p>
      </noscript>
      <form className={styles.form} onSubmit={event => event.preventDefault()}>
        <Field
          label={messages.healthPage}
          hint={messages.healthPageHint}
          invalid={asked.page !== "" && readHostUrl(asked.page).kind === "wrong"}
          {...field("page")}
        />
        <Field label={messages.healthPolicy} hint={messages.healthPolicyHint} rows={3} {...field("policy")} />
        <Field label={messages.healthSandbox} hint={messages.healthSandboxHint} {...field("sandbox")} />
      </form>
      <div role="status" className={styles.answer}>
        {asked === nothing ? null : <Answer written={asked} embedUrl={embedUrl} />}
      </div>
    </section>
  );
}

function Answer({ written, embedUrl }: { readonly written: Written; readonly embedUrl: string }) {
  const messages = useCheckWords();
  const embed = useEmbedAnswer(embedUrl);
  const page = readHostUrl(written.page);
  if (page.kind === "wrong") return <p className={styles.wrong}>{page.says(messages)}</p>;
  if (embed === "asking") return null;
  const host = { url: page.url, policy: written.policy, sandbox: readSandbox(written.sandbox) };
  const findings = worstFirst(frameHealth(host, embed));
  return (
    <>
      {findings.some(({ outcome }) => outcome === "fail") ? null : (
        <p className={styles.fine}>{messages.healthFine}</p>
      )}
      <ul>
        {findings.map(({ outcome, says }) => (
          <li key={says(messages)}>
            <OutcomeIcon outcome={outcome} />
            <span>{says(messages)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Field({
  label,
  hint,
  rows,
  invalid = false,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  /** Of a field for more than a line. */
  readonly rows?: number;
  readonly invalid?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const shared = {
    id,
    value,
    "aria-describedby": `${id}-hint`,
    "aria-invalid": invalid,
    autoComplete: "off",
    autoCapitalize: "none",
    spellCheck: false,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      <small id={`${id}-hint`}>{hint}</small>
    </div>
  );
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return (["fail", "warn", "pass"] as const).flatMap(wanted =>
    findings.filter(({ outcome }) => outcome === wanted),
  );
}

function useRested(written: Written): Written {
  const [rested, setRested] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setRested(written), rest);
    return () => clearTimeout(timer);
  }, [written]);
  return rested;
}
