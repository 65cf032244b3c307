// Every type of object of STIX 2.1 (section 1.3.1), by name. A bundle is not an object: see bundle.ts.
import type { z } from "zod";
import type { ObjectKind } from "../object-kind.ts";
import { artifact } from "./artifact.ts";
import { attackPattern } from "./attack-pattern.ts";
import { autonomousSystem } from "./autonomous-system.ts";
import { campaign } from "./campaign.ts";
import { courseOfAction } from "./course-of-action.ts";
import { directory } from "./directory.ts";
import { domainName } from "./domain-name.ts";
import { emailAddr } from "./email-addr.ts";
import { emailMessage } from "./email-message.ts";
import { extensionDefinition } from "./extension-definition.ts";
import { file } from "./file.ts";
import { grouping } from "./grouping.ts";
import { identity } from "./identity.ts";
import { incident } from "./incident.ts";
import { indicator } from "./indicator.ts";
import { infrastructure } from "./infrastructure.ts";
import { intrusionSet } from "./intrusion-set.ts";
import { ipv4Addr } from "./ipv4-addr.ts";
import { ipv6Addr } from "./ipv6-addr.ts";
import { languageContent } from "./language-content.ts";
import { location } from "./location.ts";
import { macAddr } from "./mac-addr.ts";
import { malwareAnalysis } from "./malware-analysis.ts";
import { malware } from "./malware.ts";
import { markingDefinition } from "./marking-definition.ts";
import { mutex } from "./mutex.ts";
import { networkTraffic } from "./network-traffic.ts";
import { note } from "./note.ts";
import { observedData } from "./observed-data.ts";
import { opinion } from "./opinion.ts";
import { process } from "./process.ts";
import { relationship } from "./relationship.ts";
import { report } from "./report.ts";
import { sighting } from "./sighting.ts";
import { software } from "./software.ts";
import { threatActor } from "./threat-actor.ts";
import { tool } from "./tool.ts";
import { url } from "./url.ts";
import { userAccount } from "./user-account.ts";
import { vulnerability } from "./vulnerability.ts";
import { windowsRegistryKey } from "./windows-registry-key.ts";
import { x509Certificate } from "./x509-certificate.ts";

export type { Artifact } from "./artifact.ts";
export type { AttackPattern } from "./attack-pattern.ts";
export type { AutonomousSystem } from "./autonomous-system.ts";
export type { Campaign } from "./campaign.ts";
export type { CourseOfAction } from "./course-of-action.ts";
export type { Directory } from "./directory.ts";
export type { DomainName } from "./domain-name.ts";
export type { EmailAddr } from "./email-addr.ts";
export type { EmailMessage } from "./email-message.ts";
export type { ExtensionDefinition } from "./extension-definition.ts";
export type { File } from "./file.ts";
export type { Grouping } from "./grouping.ts";
export type { Identity } from "./identity.ts";
export type { Incident } from "./incident.ts";
export type { Indicator } from "./indicator.ts";
export type { Infrastructure } from "./infrastructure.ts";
export type { IntrusionSet } from "./intrusion-set.ts";
export type { Ipv4Addr } from "./ipv4-addr.ts";
export type { Ipv6Addr } from "./ipv6-addr.ts";
export type { LanguageContent } from "./language-content.ts";
export type { Location } from "./location.ts";
export type { MacAddr } from "./mac-addr.ts";
export type { MalwareAnalysis } from "./malware-analysis.ts";
export type { Malware } from "./malware.ts";
export type { MarkingDefinition } from "./marking-definition.ts";
export type { Mutex } from "./mutex.ts";
export type { NetworkTraffic } from "./network-traffic.ts";
export type { Note } from "./note.ts";
export type { ObservedData } from "./observed-data.ts";
export type { Opinion } from "./opinion.ts";
export type { Process } from "./process.ts";
export type { Relationship } from "./relationship.ts";
export type { Report } from "./report.ts";
export type { Sighting } from "./sighting.ts";
export type { Software } from "./software.ts";
export type { ThreatActor } from "./threat-actor.ts";
export type { Tool } from "./tool.ts";
export type { Url } from "./url.ts";
export type { UserAccount } from "./user-account.ts";
export type { Vulnerability } from "./vulnerability.ts";
export type { WindowsRegistryKey } from "./windows-registry-key.ts";
export type { X509Certificate } from "./x509-certificate.ts";

/** What is known about each type. */
export const OBJECT_KINDS = {
  artifact,
  "attack-pattern": attackPattern,
  "autonomous-system": autonomousSystem,
  campaign,
  "course-of-action": courseOfAction,
  directory,
  "domain-name": domainName,
  "email-addr": emailAddr,
  "email-message": emailMessage,
  "extension-definition": extensionDefinition,
  file,
  grouping,
  identity,
  incident,
  indicator,
  infrastructure,
  "intrusion-set": intrusionSet,
  "ipv4-addr": ipv4Addr,
  "ipv6-addr": ipv6Addr,
  "language-content": languageContent,
  location,
  "mac-addr": macAddr,
  "malware-analysis": malwareAnalysis,
  malware,
  "marking-definition": markingDefinition,
  mutex,
  "network-traffic": networkTraffic,
  note,
  "observed-data": observedData,
  opinion,
  process,
  relationship,
  report,
  sighting,
  software,
  "threat-actor": threatActor,
  tool,
  url,
  "user-account": userAccount,
  vulnerability,
  "windows-registry-key": windowsRegistryKey,
  "x509-certificate": x509Certificate,
} as const;

/** A type of object of STIX 2.1: `threat-actor`. */
export type StixType = keyof typeof OBJECT_KINDS;

/** An object of one of the types of the standard. */
export type StandardObject = { [T in StixType]: z.infer<(typeof OBJECT_KINDS)[T]["schema"]> }[StixType];

const BY_TYPE: ReadonlyMap<string, ObjectKind> = new Map<string, ObjectKind>(Object.entries(OBJECT_KINDS));

/** What is known about a type; undefined where the standard does not have it. */
export function kindOf(type: string): ObjectKind | undefined {
  return BY_TYPE.get(type);
}
