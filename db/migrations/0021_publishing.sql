CREATE TABLE "page_counts" (
	"project_id" uuid NOT NULL,
	"story_point_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"page" text NOT NULL,
	"week" date NOT NULL,
	"reached" integer DEFAULT 0 NOT NULL,
	"passed" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "page_counts_pk" PRIMARY KEY("project_id","story_point_id","version_id","page","week"),
	CONSTRAINT "page_counts_week_is_monday" CHECK (extract(isodow from "page_counts"."week") = 1)
);
--> statement-breakpoint
ALTER TABLE "story_points" DROP CONSTRAINT "story_points_state_known";--> statement-breakpoint
ALTER TABLE "story_points" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "story_points" ADD COLUMN "closes_on" date;--> statement-breakpoint
ALTER TABLE "story_points" ADD COLUMN "quota" integer;--> statement-breakpoint
ALTER TABLE "story_points" ADD COLUMN "target" integer;--> statement-breakpoint
ALTER TABLE "survey_versions" ADD COLUMN "lineage" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "surveys" ADD COLUMN "copied_from" jsonb;--> statement-breakpoint
ALTER TABLE "page_counts" ADD CONSTRAINT "page_counts_story_point_fk" FOREIGN KEY ("project_id","story_point_id") REFERENCES "public"."story_points"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_counts" ADD CONSTRAINT "page_counts_version_fk" FOREIGN KEY ("project_id","version_id") REFERENCES "public"."survey_versions"("project_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_points" ADD CONSTRAINT "story_points_numbers_positive" CHECK ("story_points"."quota" > 0 and "story_points"."target" > 0);--> statement-breakpoint
ALTER TABLE "story_points" ADD CONSTRAINT "story_points_state_known" CHECK ("story_points"."state" in ('open', 'closed', 'archived'));--> statement-breakpoint

-- From here on written by hand. Whoever began before a story point closed can still send.
-- Takes in one story, or one answered survey of needs, in one round trip: row, original, key, receipt, consent, the teller's
-- themes, event and job, or nothing. Answers 'stored', 'same' (this very post came before), 'other-content' (same key, other
-- content) or 'closed'. A form can only have been opened while its story point was open, so for 30 days after closing it is still
-- taken in: nobody loses a story. A quota that is full keeps new forms from being opened, and never refuses one. With doubts it is kept in the same way and waits apart, without a job. A post that races with its twin waits for it at the unique constraint, and then reads what it stored.
create or replace function accept_story(
  p_project uuid, p_story uuid, p_point uuid, p_version uuid,
  p_case_number text, p_submission bytea, p_content bytea,
  p_answers jsonb, p_is_typed boolean, p_cipher bytea, p_wrapped bytea, p_receipt bytea,
  p_consent_hash text, p_locale text, p_consent jsonb, p_day date, p_themes text[], p_doubts text[], p_signals text[]
) returns text language plpgsql as $$
declare
  kept bytea;
  point record;
  is_counted boolean;
begin
  select story_points.role, story_points.state, story_points.closed_on, story_points.closes_on, projects.settings, surveys.kind into point
    from story_points
    join projects on projects.id = story_points.project_id
    join surveys on surveys.project_id = story_points.project_id and surveys.id = story_points.survey_id
    where story_points.project_id = p_project and story_points.id = p_point;
  if point is null then
    return 'closed';
  end if;
  is_counted := point.kind = 'needs' and not p_is_typed;

  insert into stories (project_id, id, story_point_id, version_id, role, kind, case_number, submission_hash,
      content_hash, answers, submitted_on, readers_needed, state, doubts, safety_signals)
    select p_project, p_story, p_point, p_version, point.role, point.kind, p_case_number, p_submission,
      p_content, p_answers, p_day, (point.settings ->> 'readers')::smallint,
      case when cardinality(p_doubts) > 0 then 'doubted' when is_counted then 'counted' else 'received' end,
      p_doubts, p_signals
    where case when point.state = 'open' then point.closes_on is null or p_day <= point.closes_on + 30
      else p_day <= point.closed_on + 30 end
    on conflict on constraint stories_submission_unique do nothing;
  if not found then
    select content_hash into kept from stories
      where project_id = p_project and submission_hash = p_submission;
    if kept is null then
      return 'closed';
    end if;
    return case when kept = p_content then 'same' else 'other-content' end;
  end if;

  insert into receipts (project_id, story_id, receipt_hash) values (p_project, p_story, p_receipt);
  insert into consents (project_id, story_id, text_hash, locale, choices, given_on)
    values (p_project, p_story, p_consent_hash, p_locale, p_consent, p_day);
  insert into events (project_id, kind, story_id, day) values (p_project, 'story.submitted', p_story, p_day);
  insert into codings (project_id, id, story_id, code, direction, evidence, reasons, said_by, state)
    select p_project, gen_random_uuid(), p_story, code, 'unsaid', '[]', '[]', 'teller', 'confirmed'
    from unnest(p_themes) as code;
  if is_counted then
    return 'stored';
  end if;
  insert into story_originals (project_id, story_id, cipher) values (p_project, p_story, p_cipher);
  insert into vault.story_keys (project_id, story_id, wrapped) values (p_project, p_story, p_wrapped);
  if cardinality(p_doubts) = 0 then
    insert into jobs (project_id, id, kind, story_id) values (p_project, gen_random_uuid(), 'deidentify', p_story);
  end if;
  return 'stored';
end $$;
--> statement-breakpoint

-- Whether a story point has received as many as it asks for: what is withdrawn, doubted or made up does not count. Says nothing else.
create function story_point_is_full(p_project uuid, p_point uuid) returns boolean language sql stable as $$
  select coalesce((
    select (
      select count(*) from (
        select from stories
          where project_id = p_project and story_point_id = p_point and state not in ('withdrawn', 'doubted')
            and not is_example
          limit quota) as received) >= quota
    from story_points where project_id = p_project and id = p_point), false)
$$;
