import type { ApiClient } from "@kulla/api";
import { createClient, PAGE_HEADER } from "@kulla/api";

/**
 * The server that gave this page. The header tells the server that a page of its own asks: no form of another site can send it
 * without being asked first.
 */
export const server: ApiClient = createClient({
  server: "",
  send: (address, request) => fetch(address, request),
  headers: { [PAGE_HEADER]: "1" },
});
