// A waterfall read from the top like a statement: a line a step, its name at the left, its amount at the right. options: roles, one a row; the colour of each.
sitesim.chart('waterfall', ({ rows, options, width, narrow, colour }) => {
  const left = narrow ? 128 : 232, right = narrow ? 74 : 96, top = 6;
  const { scale, unit } = sitesim.moneyAxis(rows.flatMap(r => [r.usd, r.reached_usd]));
  const steps = rows.map((r, i) => ({ ...r, role: options.roles[i], from: r.is_total ? 0 : r.reached_usd - r.usd, lines: wrap(r.step, (narrow ? 18 : 36) - (r.is_total ? 3 : 0)) }));
  let at = top + 14;
  for (const step of steps) {
    step.height = Math.max(24, 14 * step.lines.length + 8);
    step.y = at;
    at += step.height;
  }
  const height = at + 6;
  const x = d3.scaleLinear(d3.extent([0, ...steps.flatMap(s => [s.from, s.reached_usd])]), [left, Math.max(left + 1, width - right)]);
  const svg = d3.create('svg').attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`).style('height', 'auto')
    .attr('font-family', 'inherit').attr('font-size', 12).attr('fill', colour('ink'));
  svg.append('text').attr('x', width).attr('y', top + 6).attr('text-anchor', 'end').attr('fill', colour('soft')).attr('font-size', 11).text(unit);
  svg.append('line').attr('x1', x(0)).attr('x2', x(0)).attr('y1', top + 12).attr('y2', at).attr('stroke', colour('soft'));
  steps.forEach((step, i) => {
    const next = steps[i + 1], middle = step.y + step.height / 2, bar = Math.min(16, step.height - 7);
    const [a, b] = d3.extent([x(step.from), x(step.reached_usd)]);
    const line = svg.append('g').attr('data-tip', `${step.step}: ${sitesim.money(step.usd)}${step.is_total ? '' : `\nreached: ${sitesim.money(step.reached_usd)}`}\n${step.of}`);
    line.append('rect').attr('x', 0).attr('width', width).attr('y', step.y).attr('height', step.height).attr('fill', step.is_total ? colour('band') : 'transparent').attr('stroke', 'none').attr('rx', 3);
    const name = line.append('text').attr('x', left - 12).attr('text-anchor', 'end').attr('font-weight', step.is_total ? 650 : 400).attr('stroke', 'none');
    step.lines.forEach((words, n) => name.append('tspan').attr('x', left - 12).attr('y', middle + 14 * (n - (step.lines.length - 1) / 2)).attr('dy', '0.33em').text(words));
    line.append('rect').attr('x', a).attr('width', Math.max(1, b - a)).attr('y', middle - bar / 2).attr('height', bar).attr('rx', 1.5).attr('fill', colour(step.is_total ? 'ink' : step.role === 'soft' ? 'neutral' : step.role));
    line.append('text').attr('x', width - 4).attr('y', middle).attr('dy', '0.33em').attr('text-anchor', 'end').attr('stroke', 'none').attr('font-weight', step.is_total ? 650 : 400)
      .attr('fill', colour('ink')).text((step.usd > 0 && !step.is_total ? '+' : '') + sitesim.fixed(step.usd / scale, 2).replace('-', '−'));
    if (next) svg.append('line').attr('x1', x(step.reached_usd)).attr('x2', x(step.reached_usd)).attr('y1', middle + bar / 2).attr('y2', next.y + next.height / 2 - Math.min(16, next.height - 7) / 2)
      .attr('stroke', colour('soft')).attr('stroke-dasharray', '2 2');
  });
  return svg.node();

  function wrap(text, most) {
    const lines = [''];
    for (const word of text.split(' ')) {
      if (lines.at(-1).length + word.length + 1 > most && lines.at(-1)) lines.push('');
      lines[lines.length - 1] += (lines.at(-1) ? ' ' : '') + word;
    }
    return lines;
  }
});
