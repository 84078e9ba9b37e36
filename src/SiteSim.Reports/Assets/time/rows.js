// The run's rows as the page holds them, and their means over longer steps: area stays area. Times are UTC seconds.
const timeline = (() => {
  'use strict';
  const data = JSON.parse(document.querySelector('.timeline-data').textContent);
  const { from, to, step } = data.rows;
  const hour = 3600, day = 24 * hour;

  /** Undoes PackedColumn: base64, Deflate, byte planes, zigzag, differences. */
  async function unpack({ per, planes, count, data: text }) {
    const binary = atob(text);
    const packed = new Uint8Array(binary.length);
    for (let i = 0; i < packed.length; i++) packed[i] = binary.charCodeAt(i);
    const bytes = new Uint8Array(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer());
    const values = new Float64Array(count);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      let change = bytes[i];
      for (let plane = 1, weight = 256; plane < planes; plane++, weight *= 256) change += bytes[plane * count + i] * weight;
      sum += change % 2 ? -(change + 1) / 2 : change / 2;
      values[i] = sum / per;
    }
    return values;
  }

  /** Columns of equally long rows; the last may be shorter. */
  class Source {
    constructor(rowSeconds, count) {
      Object.assign(this, { step: rowSeconds, count });
      this.levels = new Map();
      this.steps = [15 * 60, hour, 3 * hour, 6 * hour, 12 * hour, day, 3 * day, 7 * day].filter(s => s > rowSeconds && s % rowSeconds === 0);
    }
    /** The finest step of which a range has no more than so many. */
    stepFor(span, most) {
      return [this.step, ...this.steps].find(s => span <= s * most) ?? this.steps.at(-1) ?? this.step;
    }
    level(seconds) {
      if (!this.levels.has(seconds)) this.levels.set(seconds, new Level(this, seconds));
      return this.levels.get(seconds);
    }
    rowAt(t) {
      return Math.min(this.count - 1, Math.max(0, Math.floor((t - from) / this.step)));
    }
  }

  /** A source seen in bins of several rows. Every result has one value more than bins: the last holds to the end. */
  class Level {
    constructor(source, seconds) {
      this.seconds = seconds;
      this.rows = Math.round(seconds / source.step);
      this.count = Math.ceil(source.count / this.rows);
      this.source = source;
      this.t = Float64Array.from({ length: this.count + 1 }, (_, i) => Math.min(to, from + i * this.rows * source.step));
      this.known = { sum: new Map(), low: new Map(), high: new Map() };
      this.lastWeight = (to - from) / source.step - (source.count - 1);
    }
    of(kind, values, start, add) {
      if (this.known[kind].has(values)) return this.known[kind].get(values);
      const result = new Float64Array(this.count + 1);
      for (let bin = 0, row = 0; bin < this.count; bin++) {
        const end = Math.min(this.source.count, row + this.rows);
        let value = start;
        for (; row < end; row++) value = add(value, values[row], row);
        result[bin] = value;
      }
      result[this.count] = result[this.count - 1];
      this.known[kind].set(values, result);
      return result;
    }
    weight(row) { return row === this.source.count - 1 ? this.lastWeight : 1; }
    /** Sum over the bin, the last row by its length. */
    sum(values) { return this.of('sum', values, 0, (sum, value, row) => sum + value * this.weight(row)); }
    low(values) { return this.rows === 1 ? this.mean(values) : this.of('low', values, Infinity, (a, b) => Math.min(a, b)); }
    high(values) { return this.rows === 1 ? this.mean(values) : this.of('high', values, -Infinity, (a, b) => Math.max(a, b)); }
    mean(values) {
      this.weights ??= this.sum(this.ones ??= new Float64Array(this.source.count).fill(1));
      return this.sum(values).map((sum, bin) => sum / this.weights[bin]);
    }
  }

  const source = new Source(step, data.rows.columns[0].packed.count);
  const rows = new Map(), hours = [];
  const layers = data.rows.columns.filter(c => c.kind);
  const seen = {};
  for (const layer of layers) layer.role = layer.kind === 'idle' ? 'idle' : `${layer.kind}-${(seen[layer.kind] = (seen[layer.kind] ?? -1) + 1) % 4}`;

  const ready = Promise.all([
    ...data.rows.columns.map(async column => rows.set(column.name, { ...column, values: await unpack(column.packed) })),
    ...(data.hours?.columns ?? []).map(async (column, i) => { hours[i] = await unpack(column); }),
  ]);
  const hourSource = data.hours && new Source(step / data.rows.merged * data.hours.every, data.hours.columns[0].count);

  const lengthText = seconds => seconds % day === 0 ? (seconds === day ? 'a day' : `${seconds / day} days`) : seconds % hour === 0 ? `${seconds / hour} h` : `${seconds / 60} min`;
  const timeText = seconds => sitesim.timeText(new Date(seconds * 1e3));

  return { data, from, to, step, hour, day, source, hourSource, rows, hours, layers, ready, lengthText, timeText, roleOf: name => layers.find(l => l.label === name)?.role };
})();
