// Draws the charts of a SiteSim run report from the JSON in #data. Times are UTC seconds; axes show the site's local time.
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const root = document.documentElement;
  const css = name => sitesim.css(name.slice(2));

  const offsetAt = seconds => {
    let offset = data.offsets[0][1];
    for (const [from, value] of data.offsets) if (from <= seconds) offset = value;
    return offset;
  };
  const localDate = seconds => uPlot.tzDate(new Date((seconds + offsetAt(seconds)) * 1e3), 'Etc/UTC');
  const two = n => String(n).padStart(2, '0');
  const localText = seconds => {
    const d = localDate(seconds);
    return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())}`;
  };

  // Every value holds until the next row; the last holds to the end of the horizon.
  const held = values => [...values, values[values.length - 1]];
  const number = (v, unit) => v == null ? '–' : v.toLocaleString('en-US', { maximumSignificantDigits: 5 }) + (unit ? ' ' + unit : '');

  // Increment in seconds, then the label, then what is added on a change of year, month, day (see uPlot's axis values).
  const day = 86400;
  const timeLabels = [
    [365 * day, '{YYYY}', null, null, null, null, null, null, 1],
    [28 * day, '{MMM}', '\n{YYYY}', null, null, null, null, null, 1],
    [day, '{D} {MMM}', '\n{YYYY}', null, null, null, null, null, 1],
    [60, '{HH}:{mm}', '\n{D} {MMM} {YYYY}', null, '\n{D} {MMM}', null, null, null, 1],
  ];

  const charts = [];
  const sync = uPlot.sync('time');
  const steps = uPlot.paths.stepped({ align: 1 });
  const axis = more => ({ stroke: css('--soft'), grid: { stroke: css('--line'), width: 1 }, ticks: { stroke: css('--line'), width: 1 }, font: '12px system-ui, sans-serif', ...more });
  const base = (element, height) => ({
    width: Math.max(320, element.clientWidth), height, tzDate: localDate,
    cursor: { y: false, sync: { key: sync.key }, drag: { x: true, y: false }, points: { size: 6 } },
    hooks: { setScale: [(chart, key) => { if (key === 'x') { chart.zoomed?.(chart.scales.x.min, chart.scales.x.max); follow(chart); } }], draw: [bands, phases] },
  });
  const timeSeries = () => ({ label: '\u00a0', value: (u, v) => v == null ? '' : localText(v) });

  let following = false;
  function follow(leader) {
    if (following) return;
    following = true;
    const { min, max } = leader.scales.x;
    for (const { plot } of charts) if (plot && plot !== leader) plot.setScale('x', { min, max });
    following = false;
  }

  function colours(layers) {
    const seen = {};
    return layers.map(({ kind }) => {
      const n = seen[kind] = (seen[kind] ?? -1) + 1;
      return css(['mining', 'compute', 'lease'].includes(kind) ? `--${kind}-${n % 4}` : `--${kind}`);
    });
  }

  // Means over longer steps for wide views: area stays area, and a year is not a fence. The views are made once.
  const hour = 3600;
  const views = new Map();
  function view(step) {
    if (!views.has(step)) views.set(step, step ? coarser(step) : { times: data.t, mean: values => values });
    return views.get(step);
  }
  function coarser(step) {
    const bins = [[]];
    data.t.forEach((t, row) => {
      if (bins[bins.length - 1].length && Math.floor((t - data.t[0]) / step) !== Math.floor((data.t[bins[bins.length - 1][0]] - data.t[0]) / step)) bins.push([]);
      bins[bins.length - 1].push(row);
    });
    const length = row => (data.t[row + 1] ?? data.end) - data.t[row];
    const weights = bins.map(bin => bin.reduce((sum, row) => sum + length(row), 0));
    return {
      times: bins.map(bin => data.t[bin[0]]),
      mean: values => bins.map((bin, i) => bin.reduce((sum, row) => sum + values[row] * length(row), 0) / weights[i]),
    };
  }
  const longest = data.t.reduce((most, t, i) => Math.max(most, i ? t - data.t[i - 1] : 0), 0);
  // At most 500 steps across; the raw rows are as long as the longest of them.
  const stepFor = span => span <= 500 * longest ? 0 : [hour, 6 * hour].find(step => step > longest && span <= 500 * step) ?? Math.max(day, longest);
  const lengthText = seconds => seconds % hour ? `${seconds / 60} min` : `${seconds / hour} h`;
  const stepText = step => step === day ? ', daily means'
    : step ? `, means of ${lengthText(step)}`
    : longest > data.step ? `, means of ${lengthText(longest)}, every interval around orders`
    : ', every interval';

  // A chart of means: columns(mean) gives its columns for a view; the view follows the zoom.
  function ofMeans(element, height, options, columns) {
    const shown = step => { const { times, mean } = view(step); return [[...times, data.end], ...columns(values => held(mean(values)))]; };
    const name = step => { element.previousElementSibling.querySelector('.step').textContent = stepText(step); };
    let step = stepFor(data.end - data.t[0]);
    name(step);
    const chart = new uPlot({ ...base(element, height), ...options }, shown(step), element);
    chart.zoomed = (min, max) => {
      const wanted = stepFor(max - min);
      if (wanted === step) return;
      name(step = wanted);
      chart.setData(shown(step), false);
    };
    return chart;
  }

  // Orders as bands, the first of a crowd by name.
  const bands = chart => {
    const { ctx, bbox } = chart;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    ctx.fillStyle = css('--limit');
    ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textBaseline = 'top';
    ctx.textAlign = 'left';
    let taken = -Infinity;
    for (const { id, from, to } of data.orders) {
      const left = chart.valToPos(from, 'x', true);
      ctx.globalAlpha = .16;
      ctx.fillRect(left, bbox.top, Math.max(2 * devicePixelRatio, chart.valToPos(to, 'x', true) - left), bbox.height);
      if (left < taken || left < bbox.left) continue;
      ctx.globalAlpha = 1;
      ctx.fillText(id, left + 4 * devicePixelRatio, bbox.top + devicePixelRatio);
      taken = left + ctx.measureText(id).width + 12 * devicePixelRatio;
    }
    ctx.restore();
  };

  // Starts and ends of a conversion's phases as lines, by name where they are read first; names that would run into each other take turns on three lines.
  const phases = chart => {
    const { ctx, bbox } = chart;
    const named = chart.root.parentElement.id === 'chart-loads';
    const pixel = devicePixelRatio;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    ctx.strokeStyle = ctx.fillStyle = css('--soft');
    ctx.lineWidth = pixel;
    ctx.setLineDash([2 * pixel, 3 * pixel]);
    ctx.font = `${11 * pixel}px system-ui, sans-serif`;
    ctx.textBaseline = 'top';
    ctx.textAlign = 'left';
    const taken = [-Infinity, -Infinity, -Infinity];
    for (const { t, text } of data.phases) {
      const x = chart.valToPos(t, 'x', true);
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      const line = taken.findIndex(right => x > right);
      if (!named || line < 0 || x < bbox.left) continue;
      const width = ctx.measureText(text).width + 8 * pixel;
      const left = Math.min(x, bbox.left + bbox.width - width) + 4 * pixel;
      ctx.fillText(text, left, bbox.top + (14 + 13 * line) * pixel);
      taken[line] = left + width;
    }
    ctx.restore();
  };

  function stacked(element, layers, limit) {
    const colour = colours(layers);
    // The highest sum is drawn first, so that each layer covers what lies below it.
    const order = layers.map((_, i) => i).reverse();
    const sums = layers.map((_, i) => data.t.map((_, row) => layers.slice(0, i + 1).reduce((sum, layer) => sum + layer.values[row], 0)));
    const top = (data.phases.length ? 1.3 : 1.1) * Math.max(1, ...[...sums[sums.length - 1] ?? [], ...limit ? limit.values : []].filter(v => v != null && v < 1e6));
    // A layer's own power is what it adds to the one below.
    const own = (u, v, s, row) => row == null ? '' : number(u.data[s][row] - (s < layers.length ? u.data[s + 1][row] : 0), 'MW');
    const series = order.map(i => ({ label: layers[i].label, stroke: colour[i], fill: colour[i], width: 0, paths: steps, points: { show: false }, value: own }));
    const lines = limit ? [{ label: 'limit', stroke: css('--limit'), width: 1.5, dash: [6, 4], paths: steps, points: { show: false }, value: (u, v) => v == null ? '' : number(v, 'MW') }] : [];
    return ofMeans(element, 330, {
      scales: { y: { range: () => [0, top] } },
      axes: [axis({ values: timeLabels }), axis({ size: 62 })],
      series: [timeSeries(), ...series, ...lines],
    }, mean => [...order.map(i => mean(sums[i])), ...limit ? [mean(limit.values)] : []]);
  }

  // Prices run over three decades with both signs: beyond 20 times the middle half, the axis is inverse hyperbolic sine.
  function spread(values) {
    const sorted = values.filter(v => v != null).sort((a, b) => a - b);
    const at = share => Math.abs(sorted[Math.floor(share * (sorted.length - 1))]);
    const middle = Math.max(at(.25), at(.75), 1e-9);
    return { wide: Math.max(at(0), at(1)) > 20 * middle, middle };
  }

  // 0, 10, 30, 100, 300, ... of both signs inside the scale and far enough from 0 to be read; even steps when zoomed in between them.
  const decades = least => (u, index, min, max) => {
    const levels = [10, 30, 100, 300, 1e3, 3e3, 1e4].filter(v => v >= least);
    const inside = [...levels.map(v => -v).reverse(), 0, ...levels].filter(v => v >= min && v <= max);
    if (inside.length > 2) return inside;
    const step = [.1, .2, .5, 1, 2, 5, 10, 20, 50, 100, 200, 500].find(s => (max - min) / s <= 5) ?? 1000;
    const first = Math.ceil(min / step);
    return Array.from({ length: Math.floor(max / step) - first + 1 }, (_, i) => +((first + i) * step).toFixed(1));
  };

  const curve = (unit, colour) => ({ label: unit, stroke: css(colour), width: 1.2, paths: steps, points: { show: false }, value: (u, v) => v == null ? '' : number(v, unit) });

  function meanLine(element, { unit, values }, colour) {
    return ofMeans(element, 190, {
      scales: { y: { range: (u, min, max) => uPlot.rangeNum(min, max, .12, true) } },
      axes: [axis({ values: timeLabels }), axis({ size: 62 })],
      series: [timeSeries(), curve(unit, colour)],
    }, mean => [mean(values)]);
  }

  function peakLine(element, { unit, t, values }, colour) {
    const { wide, middle } = spread(values);
    if (wide) element.previousElementSibling.querySelector('.step').textContent = ', axis compressed beyond usual values';
    return new uPlot({
      ...base(element, 190),
      scales: { y: wide ? { distr: 4, asinh: middle, range: (u, min, max) => [1.3 * Math.min(min, 0), 1.3 * Math.max(max, 1)] } : { range: (u, min, max) => uPlot.rangeNum(min, max, .08, true) } },
      axes: [axis({ values: timeLabels }), axis(wide ? { size: 62, splits: decades(middle), filter: (u, splits) => splits, space: 1 } : { size: 62 })],
      series: [timeSeries(), curve(unit, colour)],
    }, [[...t, data.end], held(values)], element);
  }

  const drawing = {
    loads: element => stacked(element, data.loads, data.lines.limit_mw),
    index: element => peakLine(element, data.index, '--curve'),
    uses: element => stacked(element, data.uses, null),
    hashprice_usd_per_ph_day: element => meanLine(element, data.lines.hashprice_usd_per_ph_day, '--mining-0'),
    hashrate_phs: element => meanLine(element, data.lines.hashrate_phs, '--mining-2'),
    temperature_c: element => meanLine(element, data.lines.temperature_c, '--cooling-0'),
  };

  for (const [id, draw] of Object.entries(drawing)) {
    const element = document.getElementById('chart-' + id);
    if (element) charts.push({ element, draw, plot: null });
  }

  function redraw() {
    const shown = charts[0]?.plot?.scales.x;
    const range = shown && { min: shown.min, max: shown.max };
    following = true;
    for (const chart of charts) {
      chart.plot?.destroy();
      chart.plot = chart.draw(chart.element);
      if (range) chart.plot.setScale('x', range);
    }
    following = false;
  }

  function show(min, max) {
    for (const { plot } of charts) plot.setScale('x', { min, max });
  }

  document.querySelector('.zoom')?.addEventListener('click', event => {
    const order = data.orders.find(o => o.id === event.target.dataset.order);
    if (order) show(order.from - 7200, order.to + 7200);
    else if (event.target.dataset.from) show(data.t[0], data.end);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  addEventListener('beforeprint', () => { root.classList.add('print'); redraw(); });
  addEventListener('afterprint', () => { root.classList.remove('print'); redraw(); });
  addEventListener('resize', () => { for (const { element, plot } of charts) plot.setSize({ width: Math.max(320, element.clientWidth), height: plot.height }); });
  redraw();
})();
