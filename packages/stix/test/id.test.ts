import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deterministicId, observable, observableId, parseId, uuidV5 } from "../src/index.ts";

describe("uuidV5", () => {
  it("gives the value of RFC 9562, appendix A.4", () => {
    expect(uuidV5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
      "2ed6657d-e927-568b-95e1-2665a8aea6a2",
    );
  });
});

describe("observables", () => {
  it.each([
    ["ipv4-addr", { value: "198.51.100.3" }, "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4"],
    ["domain-name", { value: "example.com" }, "domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7"],
    ["email-addr", { value: "john@example.com" }, "email-addr--7165e2a9-671f-585d-b1e1-ca59c671d934"],
    [
      "file",
      {
        name: "a.exe",
        hashes: {
          "SHA-256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          MD5: "d41d8cd98f00b204e9800998ecf8427e",
        },
      },
      "file--7e567502-8994-53ff-9c69-79240cae362d",
    ],
    [
      "network-traffic",
      { src_ref: "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4", protocols: ["tcp"], dst_port: 80 },
      "network-traffic--793969cb-232e-5798-8987-2c75c6383278",
    ],
  ])("%s %j has the id that cti-python-stix2 gives", (type, properties, id) => {
    expect(observable(type, properties).id).toBe(id);
  });

  it("are identified by the first hash of the standard's order, whatever else there is", () => {
    const md5 = { MD5: "d41d8cd98f00b204e9800998ecf8427e" };
    const more = { "SHA-256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ...md5 };
    expect(observable("file", { hashes: more, size: 0 }).id).toBe(observable("file", { hashes: md5 }).id);
  });

  it("without identifying properties have none", () => {
    expect(observableId("file", ["hashes", "name"], { size: 3 })).toBeUndefined();
    expect(() => observable("process", { pid: 3 })).toThrow("no deterministic id");
  });
});

describe("deterministicId", () => {
  const namespace = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

  it("is well-formed, the same for the same key and type, and another for others", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const id = deterministicId("threat-actor", namespace, one);
        expect(parseId(id)).toEqual({ type: "threat-actor", version: 5 });
        expect(id).toBe(deterministicId("threat-actor", namespace, one));
        expect(id === deterministicId("threat-actor", namespace, other)).toBe(one === other);
        expect(id.slice(-36)).not.toBe(deterministicId("malware", namespace, one).slice(-36));
      }),
    );
  });
});

describe("parseId", () => {
  it.each(["", "x", "malware--", "malware--1", "Malware--2ed6657d-e927-568b-95e1-2665a8aea6a2", "-".repeat(100_000)])(
    "refuses %.40s",
    (text) => {
      expect(parseId(text)).toBeUndefined();
    },
  );
});
