ALTER TABLE "stories" DROP CONSTRAINT "stories_state_known";--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "doubts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_state_known" CHECK ("stories"."state" in ('received', 'proposed', 'prepared', 'released', 'counted', 'withdrawn', 'doubted'));--> statement-breakpoint

-- From here on written by hand. What is perhaps no story comes in like any other, with the reasons to doubt it, and waits apart.
drop function accept_story(uuid, uuid, uuid, uuid, text, bytea, bytea, jsonb, boolean, bytea, bytea, bytea, text, text, jsonb, date, text[]);
--> statement-breakpoint

-- Takes in one story, or one answered survey of needs, in one round trip: row, original, key, receipt, consent, the teller's
-- themes, event and job, or nothing. Answers 'stored', 'same' (this very post came before), 'other-content' (same key, other
-- content) or 'closed'. With doubts it is kept in the same way and waits apart, without a job. A post that races with its twin waits for it at the unique constraint, and then reads what it stored.
create function accept_story(
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
  select story_points.role, story_points.state, projects.settings, surveys.kind into point
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
    where point.state = 'open'
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
