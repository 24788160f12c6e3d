import { Button, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueLinksDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import block from '../ui/block.module.css';
import { CopyButton } from '../ui/copy-button';
import { Failed } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { useFormat } from '../ui/use-format';
import { wholeLink } from './campaign.policy';
import classes from './surveys.module.css';
import type { Asker, Campaign, IssuedLink } from './surveys.type';

interface HandOutProps {
  readonly asker: Asker;
  readonly campaign: Campaign;
  readonly close: () => void;
}

/** Issues links to all who were not asked yet. The hub keeps none: they are here until the curator has taken them. */
export function HandOut({ asker, campaign, close }: HandOutProps) {
  const { t } = useTranslation('surveys');
  const heading = useId();
  const [links, setLinks] = useState<readonly IssuedLink[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const issuing = useGraphMutation(IssueLinksDocument);

  /** A thousand at a time, as many times as it takes. */
  async function issue(): Promise<void> {
    setProblem(null);
    const issued: IssuedLink[] = [];
    try {
      for (let left = 1; left > 0;) {
        const { data } = await issuing.mutateAsync({ input: { campaignId: campaign.id, collegeId: asker.id } });
        const { links: more, problems } = data.issueSurveyLinks;
        if (problems.length > 0) setProblem(problems.map(({ message }) => message).join(' '));
        issued.push(...more);
        left = problems.length > 0 || more.length === 0 ? 0 : data.issueSurveyLinks.left;
      }
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setLinks(issued);
  }

  return (
    <section className={`${block.block} ${classes.sheet}`} aria-labelledby={heading}>
      <div className={block.head}>
        <Title order={2} id={heading} className={block.title}>
          {campaign.template.title}
        </Title>
        <p className={block.hint}>{t(links?.length ? 'handOut.once' : 'handOut.hint')}</p>
      </div>
      {problem && <Failed message={problem} />}
      {links === null ? (
        <div className={parts.actions}>
          <Button onClick={() => void issue()} loading={issuing.isPending}>
            {t('handOut.do')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('back')}
          </Button>
        </div>
      ) : (
        <Links links={links} campaign={campaign} close={close} />
      )}
    </section>
  );
}

interface LinksProps {
  readonly links: readonly IssuedLink[];
  readonly campaign: Campaign;
  readonly close: () => void;
}

function Links({ links, campaign, close }: LinksProps) {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  const count = useRef<HTMLParagraphElement>(null);
  useEffect(() => count.current?.focus(), []);
  const lines = links.map(({ person, link }) => ({
    id: person?.id ?? '',
    name: person?.name ?? '',
    link: link === null ? null : wholeLink(location.origin, link),
  }));
  const text = lines.map(({ name, link }) => `${name}\t${link ?? t('handOut.former')}`).join('\n');
  return (
    <>
      <p ref={count} tabIndex={-1} className={classes.count}>
        {t('handOut.issued', { count: links.length })}
      </p>
      {lines.length > 0 && (
        <>
          <div className={`${parts.actions} ${classes.screen}`}>
            <CopyButton text={text} what={t('handOut.all')} />
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPrinter size={14} aria-hidden />}
              onClick={() => print()}
            >
              {t('handOut.print')}
            </Button>
          </div>
          <ul className={classes.links}>
            {lines.map(({ id, name, link }) => (
              <li key={id}>
                <strong>{name}</strong>
                {link === null ? (
                  <span>{t('handOut.former')}</span>
                ) : (
                  <span className={classes.linkLine}>
                    <code>{link}</code>
                    <span className={classes.screen}>
                      <CopyButton text={link} what={name} />
                    </span>
                  </span>
                )}
                <small>
                  {t('handOut.until', { title: campaign.template.title, day: format.day(campaign.closesOn) })}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={`${parts.actions} ${classes.screen}`}>
        <Button onClick={close}>{t(lines.length > 0 ? 'handOut.saved' : 'back')}</Button>
      </div>
    </>
  );
}
