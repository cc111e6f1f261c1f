-- Rules that a table definition cannot say. Written by hand: drizzle generates no functions and no triggers.

-- A published version, an event and a release stay as they were.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows never change', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger survey_versions_never_change before update or delete on survey_versions
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger events_never_change before update or delete on events
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger events_never_truncated before truncate on events
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger releases_never_change before update on releases
  for each row execute function refuse_change();
--> statement-breakpoint

-- Takes in one story in one round trip: story, original, key, receipt, consent, event and job, or nothing.
-- Answers 'stored', 'same' (this very post came before), 'other-content' (same key, other story) or 'closed'.
-- A post that races with its twin waits for it at the unique constraint, and then reads what the twin stored.
create function accept_story(
  p_project uuid, p_story uuid, p_point uuid, p_version uuid,
  p_case_number text, p_submission bytea, p_content bytea,
  p_answers jsonb, p_cipher bytea, p_wrapped bytea, p_receipt bytea,
  p_consent_hash text, p_locale text, p_consent jsonb, p_day date
) returns text language plpgsql as $$
declare
  kept bytea;
  point record;
begin
  select story_points.role, story_points.state, projects.settings into point
    from story_points join projects on projects.id = story_points.project_id
    where story_points.project_id = p_project and story_points.id = p_point;
  if point is null then
    return 'closed';
  end if;

  insert into stories (project_id, id, story_point_id, version_id, role, case_number, submission_hash,
      content_hash, answers, submitted_on, readers_needed)
    select p_project, p_story, p_point, p_version, point.role, p_case_number, p_submission,
      p_content, p_answers, p_day, (point.settings ->> 'readers')::smallint
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

  insert into story_originals (project_id, story_id, cipher) values (p_project, p_story, p_cipher);
  insert into vault.story_keys (project_id, story_id, wrapped) values (p_project, p_story, p_wrapped);
  insert into receipts (project_id, story_id, receipt_hash) values (p_project, p_story, p_receipt);
  insert into consents (project_id, story_id, text_hash, locale, choices, given_on)
    values (p_project, p_story, p_consent_hash, p_locale, p_consent, p_day);
  insert into events (project_id, kind, story_id, day) values (p_project, 'story.submitted', p_story, p_day);
  insert into jobs (project_id, id, kind, story_id) values (p_project, gen_random_uuid(), 'deidentify', p_story);
  return 'stored';
end $$;
