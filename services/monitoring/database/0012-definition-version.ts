import { Migration } from '@mikro-orm/migrations';

/**
 * What a region's figures are computed by changes a few times a year and was read with each of them. Its version moves in
 * the transaction that changes it (definition-version.sql.ts), so that it can be kept by whoever asks for the version alone.
 * What ships has the nil id. A version is a number of the sequence, so that one that was taken back is never told again.
 */
export class Monitoring0012 extends Migration {
  override up(): void {
    this.addSql(`create table monitoring.definition_version (region_id uuid primary key, version bigint not null)`);
    this.addSql('create sequence monitoring.definition_versions owned by monitoring.definition_version.version');
  }
}
