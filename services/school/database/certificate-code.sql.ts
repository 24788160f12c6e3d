/**
 * A new code of a certificate: 128 random bits as text. A random UUID has 122 of them, so two are condensed to one code.
 */
export const NEW_CODE = `translate(rtrim(encode(substring(sha256(
    uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) from 1 for 16), 'base64'), '='), '+/', '-_')`;
