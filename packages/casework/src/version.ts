/** Version of Kulla, as it stands in every manifest of the workspace (a test holds them equal). */
export const KULLA_VERSION = "0.1.0";

/** Name and version of what computed a dossier. */
export const ENGINE = `Kulla ${KULLA_VERSION}`;
