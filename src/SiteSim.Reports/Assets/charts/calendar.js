// A calendar of availability: months as blocks of days, and under each what is left before the next credit. rows: day, in_term_min, short_min, availability_pct. options: months.
sitesim.chart('calendar', ({ rows, options, width, colour }) => {
  const least = 96, perRow = Math.max(1, Math.min(12, Math.floor((width + 14) / least))), block = (width + 14) / perRow;
  const cell = Math.max(2, Math.min(15, Math.floor((block - 14) / 7))), gap = 1.5, blockHeight = 20 + 6 * cell + 50;
  const days = d3.group(rows, r => sitesim.monthText(r.day)), totals = new Map(options.months.map(m => [m.month.slice(0, 7), m]));
  // Whole days quiet, short ones by how long.
  const steps = [[0, colour('lease-3'), 'whole day'], [10, '#f0c36d', 'up to 10 min short'], [60, '#e08a3c', 'up to 1 h'], [240, '#c4502b', 'up to 4 h'], [Infinity, '#7d1d2b', 'longer']];
  const fill = r => steps.find(([most]) => r.short_min <= most + 1e-9)[1];
  const months = [...days.keys()];
  // A full year in a row begins with January, so that years stand below each other.
  const skip = perRow === 12 && months.length > 12 ? Number(months[0].slice(5)) - 1 : 0;
  const top = 34, height = top + Math.ceil((months.length + skip) / perRow) * blockHeight;
  const svg = d3.create('svg').attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`).style('height', 'auto').attr('font-family', 'inherit').attr('font-size', 11).attr('fill', colour('soft'));
  legend();
  months.forEach((month, i) => draw(month, (i + skip) % perRow * block, top + Math.floor((i + skip) / perRow) * blockHeight));
  return svg.node();

  function legend() {
    let x = 0, y = 12;
    for (const [, paint, words] of [...steps.slice(0, 1), ...steps.slice(1).filter(([most], i) => rows.some(r => r.short_min > (steps[i][0] || 0))), ...(rows.some(r => !(r.in_term_min > 0)) ? [[0, null, 'not in term']] : [])]) {
      const long = 30 + words.length * 6.2;
      if (x + long > width) { x = 0; y += 15; }
      if (paint) svg.append('rect').attr('x', x).attr('y', y - 9).attr('width', 10).attr('height', 10).attr('rx', 2).attr('fill', paint);
      else hatched(svg, x, y - 9, 10);
      svg.append('text').attr('x', x + 15).attr('y', y).text(words);
      x += long;
    }
  }

  function draw(month, x, y) {
    const of = days.get(month), total = totals.get(month), first = of[0].day;
    const shift = (new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1)).getUTCDay() + 6) % 7;
    const group = svg.append('g').attr('transform', `translate(${x},${y})`);
    const back = group.append('g').attr('data-tip', words(month, total));
    back.append('rect').attr('y', -4).attr('x', -4).attr('width', 7 * cell + 8).attr('height', blockHeight - 8).attr('rx', 4).attr('fill', 'transparent').attr('stroke', 'none');
    back.append('text').attr('y', 10).attr('font-weight', 620).attr('fill', colour('ink')).attr('stroke', 'none').text(d3.utcFormat('%b %Y')(first));
    for (const r of of) {
      const n = r.day.getUTCDate() - 1 + shift;
      const left = n % 7 * cell, down = 16 + Math.floor(n / 7) * cell;
      if (!(r.in_term_min > 0)) { hatched(group, left, down, cell - gap); continue; }
      const square = group.append('rect').attr('x', left).attr('y', down).attr('width', cell - gap).attr('height', cell - gap).attr('rx', 2).attr('fill', fill(r)).attr('stroke', 'none');
      if (r.short_min > 0) square.attr('data-tip', `${sitesim.dateText(r.day)}: ${sitesim.fixed(r.availability_pct, 3)} % available, ${minutes(r.short_min)} short`);
      else square.attr('pointer-events', 'none');
    }
    if (total) notes(back, total, 16 + 6 * cell + 12);
  }

  function hatched(parent, x, y, size) {
    parent.append('path').attr('d', `M${x},${y + size}L${x + size},${y}M${x},${y + size / 2}L${x + size / 2},${y}M${x + size / 2},${y + size}L${x + size},${y + size / 2}`)
      .attr('stroke', colour('idle')).attr('stroke-width', 1).attr('pointer-events', 'none');
  }

  function notes(group, total, y) {
    const lines = [
      [total.short_min > 0 ? `${minutes(total.short_min)} short` : '100 %', total.short_min > 0 ? 'ink' : 'soft'],
      [total.left_min == null ? 'past all tiers' : total.left_min > 0 ? `${minutes(total.left_min)} left` : 'no allowance', 'soft'],
      ...(total.credit_usd > 0 ? [[`credit ${short(total.credit_usd)}`, 'bad']] : []),
    ];
    lines.forEach(([text, role], i) => group.append('text').attr('y', y + i * 13).attr('fill', colour(role)).attr('stroke', 'none').attr('font-weight', role === 'bad' ? 620 : 400).text(text));
  }

  function words(month, total) {
    if (!total) return `${month}: not in term`;
    return [
      `${month}: ${sitesim.fixed(total.availability_pct, 3)} % available, ${minutes(total.short_min)} short`,
      total.left_min == null ? 'past the last tier of the contract' : `${minutes(total.left_min)} left before a credit of ${sitesim.fixed(total.next_share_pct, 1)} % of the rent`,
      total.credit_usd > 0 ? `credited ${sitesim.money(total.credit_usd)}, ${sitesim.fixed(total.share_pct, 1)} % of the rent` : 'nothing is credited',
    ].join('\n');
  }

  function minutes(value) { return value < 120 ? `${sitesim.fixed(value, value < 10 ? 1 : 0)} min` : `${sitesim.fixed(value / 60, 1)} h`; }
  function short(usd) { return usd >= 1e6 ? `${sitesim.fixed(usd / 1e6, 2)} MUSD` : usd >= 1e4 ? `${sitesim.fixed(usd / 1e3, 0)} kUSD` : `${sitesim.fixed(usd, 0)} USD`; }
});
