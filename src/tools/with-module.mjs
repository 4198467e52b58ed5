import { root } from './build.mjs';

/** Loads a TypeScript module, gives it to `use`, and returns what that returns. `path` begins at the root: "/src/…". */
export async function withModule(path, use) {
  // Not installed when this file is read on a fresh clone.
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    return await use(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
