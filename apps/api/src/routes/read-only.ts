import type { Hono } from "hono";
import { WrongMethod } from "../problems.ts";

const allow = "GET, HEAD, OPTIONS";

/** Nothing here can be changed: GET and HEAD are answered, OPTIONS tells so, also to a browser's preflight. */
export function addReadOnly(app: Hono): void {
  app.use(async (context, next) => {
    const { method } = context.req;
    if (method === "GET" || method === "HEAD") return next();
    if (method !== "OPTIONS") throw new WrongMethod(method, allow);
    return new Response(null, {
      status: 204,
      headers: {
        allow,
        "access-control-allow-origin": "*",
        "access-control-allow-methods": allow,
        "access-control-allow-headers": "accept, content-type, if-none-match",
        "access-control-max-age": "86400",
      },
    });
  });
}
