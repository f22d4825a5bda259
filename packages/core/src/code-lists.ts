import { z } from "zod";
import { localizedText } from "./localized-text.ts";

const code = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/),
  name: localizedText,
  definition: localizedText,
});

/** A code of an IATI code list (https://iatistandard.org), where one fits. */
const iati = z.strictObject({ codelist: z.string(), vocabulary: z.string().optional(), code: z.string() });

const programmeType = code.extend({
  dac: z.strictObject({ code: z.string(), level: z.string() }).nullable(),
  iati: iati.nullable(),
  note: localizedText.nullable(),
});

/** The names of all codes. The order of a list is the order in which it is shown. */
export const codeListsRecord = z.strictObject({
  /** Families of types, for colour and for quick choice; every type is in exactly one. */
  typeFamilies: z.array(
    z.strictObject({
      id: z.string(),
      name: localizedText,
      shortName: localizedText,
      types: z.array(z.string()).min(1),
    }),
  ),
  programmeTypes: z.array(programmeType),
  statuses: z.array(code.extend({ iati })),
  kinds: z.array(code),
  partnershipGroups: z.array(code.extend({ shortName: localizedText })),
  confidence: z.array(code),
  siteExactness: z.array(code.extend({ iati })),
  organisationRoles: z.array(code),
  budgetBasis: z.array(code),
  clauseKinds: z.array(code),
});

export type CodeLists = z.infer<typeof codeListsRecord>;
