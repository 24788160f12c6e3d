/** A year, as browsers want it of a site that they are to remember. Other names of the domain are not the hub's to bind. */
const STRICT_TRANSPORT = 'max-age=31536000';

/** What no page of the hub asks a browser for, so that nothing on one may. */
const POWERS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** What every answer carries, whatever it is of; a page adds its own policy of contents. */
export function securityHeaders(publicUrl: string | undefined): Readonly<Record<string, string>> {
  const encrypted = publicUrl?.startsWith('https:') ?? false;
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': POWERS.map((power) => `${power}=()`).join(', '),
    ...(encrypted ? { 'strict-transport-security': STRICT_TRANSPORT } : {}),
  };
}
