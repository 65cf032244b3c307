import pg from "pg";

/**
 * A pool whose connections may be lost at any moment, within a transaction too: the next query on one says so. Without a listener a lost
 * connection would end the process.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on("error", () => undefined);
  // The pool listens to idle connections only; one that is lent out between two queries has nobody else.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
