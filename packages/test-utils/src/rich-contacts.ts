// Contacts by every channel and with every shape of opening hours.
import type { Contact, Hours } from '@gdpr-script/core'
import { both } from './both.js'

const WEEKDAYS: Hours['regular'][number]['days'] = ['mo', 'tu', 'we', 'th', 'fr']

const OFFICE_HOURS: Hours = {
  timeZone: 'Europe/Stockholm',
  regular: [
    { days: WEEKDAYS, opens: '08:00', closes: '12:00' },
    { days: WEEKDAYS, opens: '13:00', closes: '16:30' },
    { days: ['sa'], opens: '10:00', closes: '14:00', validFrom: '2026-01-01', validThrough: '2027-12-31' },
  ],
  holidays: { calendar: 'SE', eves: true, rule: 'closed' },
  exceptions: [
    {
      from: '2026-12-21',
      to: '2027-01-06',
      closed: true,
      label: both('julledighet', 'Christmas leave'),
    },
    { from: '2026-12-22', to: '2026-12-22', opens: '09:00', closes: '11:00' },
  ],
}

const NIGHT_HOURS: Hours = {
  timeZone: 'Europe/Stockholm',
  regular: [
    { days: ['fr', 'sa'], opens: '18:00', closes: '02:00' },
    { days: ['su'], opens: '00:00', closes: '24:00' },
  ],
  holidays: { calendar: 'SE', rule: 'as-usual' },
}

/** Holds contacts by telephone, e-mail, web and post, with office, night and no hours, and one without any channel. */
export const RICH_CONTACTS: Readonly<Record<string, Contact>> = {
  service: {
    name: both('kundservice', 'customer service'),
    phone: { e164: '+46846500412', display: '08-465 004 12' },
    email: 'kundservice@exempelbolaget.example',
    url: 'https://exempelbolaget.example/kontakt',
    postal: 'Box 1\n000 01 Exempelby',
    hours: OFFICE_HOURS,
    transfer: { to: '+46846500412', label: both('kundservice', 'customer service') },
  },
  officer: {
    name: both('dataskyddsombudet', 'the data protection officer'),
    email: 'dataskydd@exempelbolaget.example',
  },
  night: {
    name: both('nattjouren', 'the night desk'),
    phone: { e164: '+46313900612' },
    hours: NIGHT_HOURS,
    transfer: { to: 'sip:natt@exempelbolaget.example' },
  },
  switchboard: {
    name: both('växeln', 'the switchboard'),
    phone: { e164: '+46406280412', display: '040-628 04 12' },
    transfer: { to: '112000' },
  },
  web: { name: both('webbformuläret', 'the web form'), url: 'https://exempelbolaget.example/mina-uppgifter' },
  archive: { name: both('arkivet', 'the archive'), postal: 'Box 2, 000 02 Exempelby' },
  nobody: { name: both('någon på kontoret', 'somebody at the office') },
}
