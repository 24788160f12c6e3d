import { Migration } from '@mikro-orm/migrations';

/**
 * Who was asked by a day can be counted for a day that is over. Of those who were asked before, the day is not known: the
 * first on which they could answer stands for it, or that of this change where the survey has yet to begin.
 */
export class Monitoring0011 extends Migration {
  override up(): void {
    this.addSql('alter table monitoring.survey_invitation add column invited_on date');
    this.addSql(`
      update monitoring.survey_invitation i set invited_on = least(c.opens_on, current_date)
        from monitoring.survey_campaign c where c.id = i.campaign_id`);
    this.addSql('alter table monitoring.survey_invitation alter column invited_on set not null');
    // Behind the day that they should be of, they are counted anew by the next start.
    this.addSql(`update monitoring.measure set as_of = as_of - 1 where measure_group = 'surveys'`);
  }
}
