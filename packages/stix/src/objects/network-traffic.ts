import { z } from "zod";
import { dictionary, hex, observableReference, list, timestamp } from "../data-types.ts";
import { objectKind, observableObject } from "../object-kind.ts";

const port = z.int().min(0).max(65_535);
const endpoint = observableReference("ipv4-addr", "ipv6-addr", "mac-addr", "domain-name");

const httpRequest = z.looseObject({
  request_method: z.string(),
  request_value: z.string(),
  request_version: z.string().optional(),
  request_header: dictionary(list(z.string())).optional(),
  message_body_length: z.int().optional(),
  message_body_data_ref: observableReference("artifact").optional(),
});

const icmp = z.looseObject({ icmp_type_hex: hex, icmp_code_hex: hex });

const socket = z.looseObject({
  address_family: z.enum([
    "AF_UNSPEC",
    "AF_INET",
    "AF_IPX",
    "AF_APPLETALK",
    "AF_NETBIOS",
    "AF_INET6",
    "AF_IRDA",
    "AF_BTH",
  ]),
  is_blocking: z.boolean().optional(),
  is_listening: z.boolean().optional(),
  options: dictionary(z.int())
    .refine(
      (options) =>
        Object.keys(options).every((key) => /^(SO|ICMP|ICMP6|IP|IPV6|MCAST|TCP|IRLMP)_[A-Z_]{1,60}$/.test(key)),
      {
        error: "has a key that is no socket option",
        params: { stix: "stix-property-value" },
      },
    )
    .optional(),
  socket_type: z.enum(["SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET"]).optional(),
  socket_descriptor: z.int().min(0).optional(),
  socket_handle: z.int().optional(),
});

const tcp = z
  .looseObject({ src_flags_hex: hex.optional(), dst_flags_hex: hex.optional() })
  .refine((flags) => flags.src_flags_hex !== undefined || flags.dst_flags_hex !== undefined, {
    error: "needs src_flags_hex or dst_flags_hex",
    params: { stix: "stix-property-combination" },
  });

export const networkTraffic = objectKind({
  type: "network-traffic",
  category: "sco",
  section: "6.12",
  description: "Traffic from one end to another, at any layer.",
  schema: observableObject("network-traffic", {
    extensions: z
      .looseObject({
        "http-request-ext": httpRequest.optional(),
        "icmp-ext": icmp.optional(),
        "socket-ext": socket.optional(),
        "tcp-ext": tcp.optional(),
      })
      .optional(),
    start: timestamp.optional(),
    end: timestamp.optional(),
    is_active: z.boolean().optional(),
    src_ref: endpoint.optional(),
    dst_ref: endpoint.optional(),
    src_port: port.optional(),
    dst_port: port.optional(),
    protocols: list(z.string()),
    src_byte_count: z.int().min(0).optional(),
    dst_byte_count: z.int().min(0).optional(),
    src_packets: z.int().min(0).optional(),
    dst_packets: z.int().min(0).optional(),
    ipfix: dictionary(z.union([z.string(), z.int()])).optional(),
    src_payload_ref: observableReference("artifact").optional(),
    dst_payload_ref: observableReference("artifact").optional(),
    encapsulates_refs: list(observableReference("network-traffic")).optional(),
    encapsulated_by_ref: observableReference("network-traffic").optional(),
  }),
  someOf: ["src_ref", "dst_ref"],
  order: [["end", "start"]],
  identifying: ["start", "end", "src_ref", "dst_ref", "src_port", "dst_port", "protocols", "extensions"],
  check: (object, report) => {
    if (object.is_active === true && object.end !== undefined)
      report("stix-property-combination", ["end"], "active traffic has no end");
  },
});

export type NetworkTraffic = z.infer<typeof networkTraffic.schema>;
