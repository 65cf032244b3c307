// A process of its own for the tests: opens a workspace, adds evidence and statements one by one, and says on standard output what
// the store has acknowledged. Arguments: workspace, label, number of appends, number of times that the store is opened anew.
import { openStore } from "../src/index.ts";
import { bytesOf, NOON, sampleEvidence, sampleStatement, sampleWork } from "./samples.ts";

const [workspace = "", label = "", appends = "0", openings = "1"] = process.argv.slice(2);

for (let opening = 0; opening < Number(openings); opening += 1) {
  const store = await openStore({ workspace });
  await store.openCase({ name: "shared", title: "Shared", openedAt: NOON });
  process.stdout.write("open\n");
  for (let index = 0; index < Number(appends); index += 1) {
    const words = `${label} ${opening} ${index}`;
    const bytes = bytesOf(words);
    const evidence = sampleEvidence(bytes, words);
    await store.addEvidence("shared", evidence, bytes);
    const statement = sampleStatement(words);
    await store.append("shared", { statements: [statement], work: [sampleWork(evidence.id)] });
    process.stdout.write(`${statement.id} ${evidence.id}\n`);
  }
  await store.close();
}
