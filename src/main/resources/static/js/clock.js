// Times as offices here write them, whatever the zone of the device: 10.42
const WIB = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export const timeOf = (moment) => WIB.format(new Date(moment)).replace(':', '.');
