// Times and days as offices here write them, whatever the zone of the device: 10.42, 10.42.15, 14 Juni 2021
const wib = (options) => {
  const format = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', hourCycle: 'h23', ...options });
  return (moment) => format.format(new Date(moment)).replaceAll(':', '.');
};

export const timeOf = wib({ hour: '2-digit', minute: '2-digit' });
export const dayOf = wib({ day: 'numeric', month: 'long', year: 'numeric' });
export const clockOf = wib({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
