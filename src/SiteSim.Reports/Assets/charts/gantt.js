// Phases on a calendar: planned above, this future below, a whisker for other futures. options: start_utc, end_utc of the horizon, futures, pauses, deliveries, steps.
sitesim.chart('gantt', ({ rows, options, width, narrow, colour }) => {
  const date = text => text == null ? null : new Date(text), horizon = [date(options.start_utc), date(options.end_utc)];
  const dates = [...rows.flatMap(r => Object.keys(r).filter(k => k.endsWith('_utc')).map(k => r[k])), ...options.deliveries.flatMap(d => [date(d.promised_utc), date(d.arrived_utc)]),
    ...options.steps.flatMap(s => [date(s.planned_utc), date(s.at_utc)])].filter(Boolean);
  const margin = narrow ? 8 : 14, top = 30, phase = 104, step = 26;
  const x = d3.scaleUtc(d3.extent([horizon[0], ...dates]), [margin, Math.max(margin + 1, width - margin - 6)]).nice(d3.utcMonth);
  const bottom = top + rows.length * phase + (options.steps.length ? 20 + options.steps.length * step : 0);
  const svg = d3.create('svg').attr('width', width).attr('height', bottom + 8).attr('viewBox', `0 0 ${width} ${bottom + 8}`).style('height', 'auto').attr('font-family', 'inherit').attr('font-size', 12).attr('fill', colour('soft'));
  axis();
  rows.forEach((row, i) => draw(row, top + i * phase));
  options.steps.forEach((one, i) => connection(one, top + rows.length * phase + 20 + i * step));
  const box = document.createElement('div');
  box.append(key(), svg.node());
  return box;

  function key() {
    const list = document.createElement('ul');
    list.className = 'key';
    const late = rows.some(r => r.energised_utc > r.built_utc);
    for (const [role, words] of [['idle', 'planned'], ['power', 'build'], ...(late ? [['bad', 'built, waits for power']] : []), ['lease', 'commissioning'], ['lease-3', `P10 to P90 of completion, ${options.futures} futures`],
      ...(options.deliveries.length ? [['accent', 'delivery']] : [])]) {
      const item = document.createElement('li'), swatch = document.createElement('i');
      swatch.style.background = colour(role);
      item.append(swatch, words);
      list.append(item);
    }
    return list;
  }

  function axis() {
    const room = (width - 2 * margin) / 62, months = d3.utcMonth.count(...x.domain());
    const every = [1, 3, 6, 12].find(n => months / n <= room) ?? 12;
    const ticks = d3.utcMonth.range(...x.domain()).filter(m => m.getUTCMonth() % every === 0);
    for (const tick of ticks) {
      const isYear = tick.getUTCMonth() === 0;
      svg.append('line').attr('x1', x(tick)).attr('x2', x(tick)).attr('y1', 20).attr('y2', bottom).attr('stroke', colour('line'));
      svg.append('text').attr('x', x(tick) + 3).attr('y', 14).attr('font-weight', isYear ? 620 : 400).attr('font-size', 11).text(every === 12 ? d3.utcFormat('%Y')(tick) : d3.utcFormat(isYear || +tick === +ticks[0] ? '%b %Y' : '%b')(tick));
    }
    if (horizon[1] < x.domain()[1]) {
      svg.append('rect').attr('x', x(horizon[1])).attr('width', x.range()[1] - x(horizon[1]) + 6).attr('y', 20).attr('height', bottom - 20).attr('fill', colour('band')).attr('opacity', 0.7);
      svg.append('text').attr('x', x(horizon[1]) - 4).attr('y', bottom + 4).attr('text-anchor', 'end').attr('font-size', 11).text('horizon ends');
    }
  }

  function bar(parent, from, to, y, height, paint, tip) {
    if (!from || !to || to < from) return null;
    const one = parent.append('rect').attr('x', x(from)).attr('width', Math.max(1, x(to) - x(from))).attr('y', y).attr('height', height).attr('rx', 2).attr('fill', paint);
    return tip ? one.attr('data-tip', tip) : one;
  }

  function draw(row, y) {
    const group = svg.append('g'), day = d => sitesim.dateText(sitesim.local(d)), p = 'planned_';
    const say = row.cancelled_utc ? `given up ${day(row.cancelled_utc)}` : row.complete_utc ? `complete ${day(row.complete_utc)}, ${late(row.late_days)}` : 'not begun within the horizon', left = row.tenant_left_utc ? `, the tenant left ${day(row.tenant_left_utc)}` : '';
    const title = group.append('text').attr('x', margin).attr('y', y + 14).attr('stroke', 'none');
    title.append('tspan').attr('font-weight', 650).attr('fill', colour('ink')).text(row.phase);
    title.append('tspan').text(`  ${say}${left}${narrow || row.in_time_futures == null ? '' : `; before the outside date in ${row.in_time_futures} of ${options.futures} futures`}`);
    const planned = `${row.phase}, planned: start ${day(row[p + 'start_utc'])}, built ${day(row[p + 'built_utc'])}, first power ${day(row[p + 'energised_utc'])}, complete ${day(row[p + 'complete_utc'])}`;
    const plan = group.append('g').attr('data-tip', planned);
    bar(plan, row[p + 'start_utc'], row[p + 'complete_utc'], y + 22, 7, colour('idle'));
    bar(plan, row[p + 'energised_utc'], row[p + 'complete_utc'], y + 22, 7, colour('neutral'));
    const end = row.complete_utc ?? row.cancelled_utc;
    const built = [row.built_utc, end].filter(Boolean)[0];
    if (row.start_utc) {
      named(bar(group, row.start_utc, built, y + 32, 18, colour('power'), `${row.phase}: build ${day(row.start_utc)} to ${day(built)}${row.because_of ? `\nlate because of ${row.because_of}` : ''}`), 'build', y + 41);
      if (row.energised_utc > row.built_utc) bar(group, row.built_utc, row.energised_utc, y + 38, 6, colour('bad'), `${row.phase}: built, waits for power ${day(row.built_utc)} to ${day(row.energised_utc)}`);
      if (row.energised_utc && end) named(bar(group, row.energised_utc, end, y + 32, 18, colour('lease'), `${row.phase}: commissioning ${day(row.energised_utc)} to ${day(end)}`), 'commissioning', y + 41);
    }
    for (const one of options.pauses.filter(s => s.phase === row.phase)) rest(group, date(one.from_utc), date(one.to_utc), y + 32, `${row.phase}: rests ${day(date(one.from_utc))} to ${day(date(one.to_utc))}, ${one.cause}`);
    for (const one of options.deliveries.filter(d => d.phase === row.phase)) delivery(group, one, y + 50);
    if (row.cancelled_utc) group.append('text').attr('x', x(row.cancelled_utc)).attr('y', y + 46).attr('text-anchor', 'middle').attr('font-weight', 700).attr('font-size', 15).attr('fill', colour('bad')).text('×').attr('data-tip', `${row.phase}: given up ${day(row.cancelled_utc)}`);
    whisker(group, row, y + 62, day);
    if (row.outside_utc && row.outside_utc <= x.domain()[1]) {
      const mark = group.append('g').attr('data-tip', `${row.phase}: outside date ${day(row.outside_utc)}, after which the tenant may walk away${row.in_time_futures == null ? '' : `\ncomplete before it in ${row.in_time_futures} of ${options.futures} futures`}`);
      mark.append('line').attr('x1', x(row.outside_utc)).attr('x2', x(row.outside_utc)).attr('y1', y + 20).attr('y2', y + 70).attr('stroke', colour('bad')).attr('stroke-width', 2);
      mark.append('text').attr('x', x(row.outside_utc) + (x(row.outside_utc) > width - 90 ? -5 : 5)).attr('y', y + 29).attr('text-anchor', x(row.outside_utc) > width - 90 ? 'end' : 'start').attr('fill', colour('bad')).attr('font-size', 11).attr('stroke', 'none').text('outside date');
    }
  }

  /** A gap in the bar, its rim dashed. */
  function rest(parent, from, to, y, tip) {
    bar(parent, from, to, y, 18, colour('card'), tip)?.attr('stroke', colour('power')).attr('stroke-dasharray', '3 2');
  }

  function whisker(group, row, y, day) {
    if (!row.complete_p10_utc) return;
    const [from, middle, to] = [row.complete_p10_utc, row.complete_p50_utc, row.complete_p90_utc];
    const mark = group.append('g').attr('data-tip', `${row.phase}, ${row.completing_futures} of ${options.futures} futures complete it\nP10 ${day(from)}, median ${day(middle)}, P90 ${day(to)}`);
    mark.append('rect').attr('x', x(from)).attr('width', Math.max(3, x(to) - x(from))).attr('y', y - 4).attr('height', 8).attr('rx', 4).attr('fill', colour('lease-3')).attr('stroke', 'none');
    mark.append('line').attr('x1', x(middle)).attr('x2', x(middle)).attr('y1', y - 6).attr('y2', y + 6).attr('stroke', colour('lease')).attr('stroke-width', 3);
    const text = +from === +to ? 'the same in every future' : `P10 ${short(from)} · P90 ${short(to)}`, half = text.length * 3 + 4;
    mark.append('text').attr('x', Math.min(Math.max((x(from) + x(to)) / 2, margin + half), width - half)).attr('y', y + 18).attr('text-anchor', 'middle').attr('font-size', 11).attr('fill', colour('soft')).attr('stroke', 'none').text(text);
  }

  function delivery(group, one, y) {
    const [named, came] = [date(one.promised_utc), date(one.arrived_utc)], days = (came - named) / 864e5;
    const mark = group.append('g').attr('data-tip', `delivery ${one.id}${one.nodes ? `, ${one.nodes} nodes` : ''}: named ${sitesim.dateText(named)}, there ${sitesim.dateText(came)}, ${late(days)}`);
    if (days > 1) mark.append('line').attr('x1', x(named)).attr('x2', x(came)).attr('y1', y + 4).attr('y2', y + 4).attr('stroke', colour('accent')).attr('stroke-dasharray', '2 2');
    mark.append('path').attr('d', `M${x(came)},${y - 1}l5,8h-10z`).attr('fill', colour('accent')).attr('stroke', colour('card')).attr('stroke-width', 1);
  }

  function connection(one, y) {
    const [named, came] = [date(one.planned_utc), date(one.at_utc)], days = (came - named) / 864e5;
    const mark = svg.append('g').attr('data-tip', `connection step ${one.id}, ${sitesim.format(one.limit_mw, 'MW')}: named ${sitesim.dateText(named)}, there ${sitesim.dateText(came)}, ${late(days)}`);
    mark.append('line').attr('x1', x(named)).attr('x2', x(came)).attr('y1', y).attr('y2', y).attr('stroke', colour('accent')).attr('stroke-width', 2);
    mark.append('circle').attr('cx', x(named)).attr('cy', y).attr('r', 4).attr('fill', colour('card')).attr('stroke', colour('accent')).attr('stroke-width', 1.5);
    mark.append('circle').attr('cx', x(came)).attr('cy', y).attr('r', 4.5).attr('fill', colour('accent'));
    const text = `${one.id}, ${sitesim.format(one.limit_mw, 'MW')}`, right = Math.max(x(came), x(named)) + text.length * 6.5 + 10 < width;
    mark.append('text').attr('x', right ? Math.max(x(came), x(named)) + 9 : Math.min(x(came), x(named)) - 9).attr('text-anchor', right ? 'start' : 'end').attr('y', y + 4).attr('fill', colour('ink')).attr('stroke', 'none').attr('font-size', 11).text(text);
  }

  function named(one, words, y) {
    if (!one || Number(one.attr('width')) < words.length * 7 + 8) return;
    svg.append('text').attr('x', Number(one.attr('x')) + 6).attr('y', y).attr('dy', '0.35em').attr('font-size', 11).attr('fill', colour('card')).attr('pointer-events', 'none').text(words);
  }

  function late(days) { return Math.abs(days) < 0.5 ? 'on its day' : `${sitesim.fixed(Math.abs(days), 0)} days ${days > 0 ? 'late' : 'early'}`; }
  function short(when) { return d3.utcFormat('%-d %b %Y')(sitesim.local(when)); }
});
