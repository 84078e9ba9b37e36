// yaml-language-server over standard input and output, as an editor talks to it. Nothing is fetched: the schema store is off, schemas are files.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const server = join(dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')), 'bin', 'yaml-language-server');
const settings = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } }, http: {}, 'yaml.schemas': {} };

export async function startLanguageServer(root) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map();
  const diagnosed = new Map();
  const published = [];
  let number = 0;
  let version = 0; // The server remembers what it parsed by file and version.
  let read = Buffer.alloc(0);

  const send = message => {
    const text = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${text.length}\r\n\r\n`);
    child.stdin.write(text);
  };
  const take = message => {
    if (message.method === 'workspace/configuration') {
      send({ id: message.id, result: message.params.items.map(item => settings[item.section] ?? {}) });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      diagnosed.set(message.params.uri, message.params.diagnostics);
      published.splice(0).forEach(look => look());
    } else if (message.method && message.id !== undefined) {
      send({ id: message.id, result: null });
    } else if (waiting.has(message.id)) {
      const { resolve, reject } = waiting.get(message.id);
      waiting.delete(message.id);
      message.error ? reject(new Error(message.error.message)) : resolve(message.result);
    }
  };
  child.stdout.on('data', data => {
    read = Buffer.concat([read, data]);
    for (;;) {
      const end = read.indexOf('\r\n\r\n');
      const length = end < 0 ? Infinity : Number(/Content-Length: (\d+)/i.exec(read.subarray(0, end))[1]);
      if (read.length < end + 4 + length) return;
      const message = JSON.parse(read.subarray(end + 4, end + 4 + length));
      read = read.subarray(end + 4 + length);
      take(message);
    }
  });
  const ask = (method, params) => new Promise((resolve, reject) => {
    waiting.set(++number, { resolve, reject });
    send({ id: number, method, params });
  });

  const tell = async (method, textDocument) => {
    diagnosed.delete(textDocument.uri);
    send({ method, params: { textDocument } });
    while (!diagnosed.has(textDocument.uri)) await new Promise(resolve => published.push(resolve));
    return diagnosed.get(textDocument.uri);
  };

  await ask('initialize', {
    processId: process.pid, rootUri: pathToFileURL(root).href, workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'sitesim' }],
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} }, workspace: { configuration: true } },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });

  // So many letters behind the beginning of the needle.
  const where = (text, needle, letters) => {
    const at = text.indexOf(needle);
    if (at < 0) throw new Error(`no "${needle}" in the file`);
    const before = text.slice(0, at + letters).split('\n');
    return { line: before.length - 1, character: before.at(-1).length };
  };

  return {
    /** Opens a file with this text and waits for what the server has to say about it. */
    async diagnose(path, text) {
      const said = await tell('textDocument/didOpen', { uri: pathToFileURL(path).href, languageId: 'yaml', version: ++version, text });
      return said.map(({ message, range, severity }) => ({ message, line: range.start.line + 1, severity }));
    },
    /** Labels offered just behind the needle. */
    async complete(path, text, needle) {
      const result = await ask('textDocument/completion', { textDocument: { uri: pathToFileURL(path).href }, position: where(text, needle, needle.length) });
      return (result.items ?? result).map(item => item.label);
    },
    /** Hover text inside the needle. */
    async hover(path, text, needle) {
      const result = await ask('textDocument/hover', { textDocument: { uri: pathToFileURL(path).href }, position: where(text, needle, 1) });
      return result?.contents.value ?? '';
    },
    /** Closes it and waits until what was said about it is taken back. */
    close: path => tell('textDocument/didClose', { uri: pathToFileURL(path).href }),
    async stop() {
      await ask('shutdown', null);
      send({ method: 'exit' });
      child.stdin.end();
    },
  };
}
