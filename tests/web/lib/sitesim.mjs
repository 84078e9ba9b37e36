// The built command line and what it writes for these tests, below artifacts/web.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const artifacts = join(root, 'artifacts', 'web');
mkdirSync(join(artifacts, 'screenshots'), { recursive: true });

/** The newest release build for this machine. */
export const sitesim = process.env.SITESIM ?? findBuild();

function findBuild() {
  const release = join(root, 'src/SiteSim.Cli/bin/Release/net10.0');
  const found = existsSync(release) ? readdirSync(release).map(name => join(release, name, 'sitesim')).find(existsSync) : undefined;
  if (!found) throw new Error('no release build of sitesim: dotnet build SiteSim.sln -c Release makes one');
  return found;
}

/** Runs a command to its end; standard output as text. */
export const run = (...args) => execFileSync(sitesim, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

const made = new Map();
/** A directory that a command fills, once for each name: make(directory) runs the command. */
export function once(name, make) {
  if (!made.has(name)) {
    const directory = join(artifacts, 'runs', name);
    make(directory);
    made.set(name, directory);
  }
  return made.get(name);
}

export const scenarioRun = (name, ...more) => once(name, directory => run('run', `scenarios/${name}/site.yaml`, '--verbosity', 'error', '--out', directory, ...more));

/** Starts a command that stays; resolves with its process and the first line of its standard output. */
export function start(...args) {
  const child = spawn(sitesim, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let text = '', errors = '';
    child.stderr.on('data', data => { errors += data; });
    child.stdout.on('data', data => {
      text += data;
      if (text.includes('\n')) resolve({ child, line: text.split('\n')[0], errors: () => errors });
    });
    child.on('exit', code => reject(new Error(`${args.join(' ')} ended with ${code}: ${errors}`)));
  });
}
