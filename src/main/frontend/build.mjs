// Builds the browser's files into the directory given as the only argument.
// Does nothing, quickly, when neither the lock file nor a source has changed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const here = dirname(fileURLToPath(import.meta.url));
const lockStamp = join(here, 'node_modules', '.accord-lock');

function stop(message) {
  console.error(`frontend: ${message}`);
  process.exit(1);
}

function sha256(...parts) {
  const hash = createHash('sha256');
  parts.forEach((part) => hash.update(part));
  return hash.digest('hex');
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function sources(directory) {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function install(lock) {
  if (read(lockStamp) === lock) return;
  const windows = process.platform === 'win32';
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows
  });
  if (npm.error) stop('npm was not found. Install Node.js 20 or newer, which brings npm, and put it on the PATH.');
  if (npm.status !== 0) stop('npm ci failed; its own message stands above.');
  writeFileSync(lockStamp, lock);
}

async function bundle(outdir) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: here,
    entryPoints: readdirSync(join(here, 'src')).filter((name) => /\.(js|css)$/.test(name)).map((name) => join('src', name)),
    outdir,
    bundle: true,
    minify: true,
    // Two ways in which the editors' libraries style what they draw, put into words that the pages' policy allows
    alias: Object.fromEntries(['style-mod', 'min-dom'].map((name) => [name, join(here, 'src', 'editor', `${name}.js`)])),
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    format: 'iife',
    // The libraries' pictures and fonts stay files of ours: the pages ask nothing of another site.
    loader: { '.svg': 'file', '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.eot': 'file' },
    assetNames: '[name]-[hash]',
    legalComments: 'linked',
    logLevel: 'warning'
  });
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(`Node.js ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}.`);
}
if (process.argv.length !== 3) stop('usage: node build.mjs <output directory>');

const outdir = resolve(process.argv[2]);
const outStamp = join(outdir, '.stamp');
const lock = sha256(read(join(here, 'package-lock.json')));
const wanted = sha256(lock, read(join(here, 'build.mjs')), ...sources(join(here, 'src')).flatMap((path) => [path.slice(here.length), readFileSync(path)]));

if (read(outStamp) !== wanted) {
  install(lock);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await bundle(outdir);
  cpSync(join(here, 'src', 'static'), outdir, { recursive: true });
  writeFileSync(outStamp, wanted);
}
