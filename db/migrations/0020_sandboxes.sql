ALTER TABLE "projects" ADD COLUMN "sandbox_of" uuid;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_sandbox_of_projects_id_fk" FOREIGN KEY ("sandbox_of") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint

-- A trial is a trial from its making on: no row of a real project can be made one, so that nothing real can be removed as one.
create function refuse_sandbox_change() returns trigger language plpgsql as $$
begin
  if old.sandbox_of is distinct from new.sandbox_of then
    raise exception 'a project never becomes a trial, nor a trial a project' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger projects_sandbox_never_changes before update on projects
  for each row execute function refuse_sandbox_change();
--> statement-breakpoint

-- As before, but for the rows of a trial: those go with it.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_level = 'ROW' then
    if exists (select from projects where id = old.project_id and sandbox_of is not null) then
      return old;
    end if;
  end if;
  raise exception '% rows never change', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint

-- Removes one trial of the project that the transaction is in, with every row of it in every table; false when there is no such trial.
create function delete_sandbox(p_sandbox uuid) returns boolean language plpgsql as $$
declare
  one text;
begin
  perform from projects where id = p_sandbox and sandbox_of = current_project() for update;
  if not found then
    return false;
  end if;
  -- What others hang on comes first and takes them along.
  foreach one in array array['stories', 'story_points', 'survey_versions', 'surveys'] loop
    execute format('delete from %I where project_id = $1', one) using p_sandbox;
  end loop;
  for one in
    select format('%I.%I', c.table_schema, c.table_name)
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.column_name = 'project_id' and c.table_schema in ('public', 'vault') and t.table_type = 'BASE TABLE'
  loop
    execute 'delete from ' || one || ' where project_id = $1' using p_sandbox;
  end loop;
  delete from projects where id = p_sandbox;
  return true;
end $$;
--> statement-breakpoint

-- In which project somebody must have a place to read here: in a trial that is the project whose draft is tried.
create function project_of_places() returns uuid language sql stable as $$
  select coalesce(sandbox_of, id) from projects where id = current_project()
$$;

--> statement-breakpoint

-- As before; in a trial with the places of its project.
create or replace function read_original(p_story uuid, p_reader text, p_at timestamptz)
returns table (cipher bytea, wrapped bytea) language plpgsql as $$
declare
  of_project uuid := current_project();
begin
  if p_reader <> 'program' and not exists (
      select from memberships m where m.project_id = project_of_places() and m.user_id = p_reader) then
    raise exception 'the reader has no place in this project' using errcode = 'insufficient_privilege';
  end if;
  return query select o.cipher, k.wrapped from story_originals o
    join vault.story_keys k on k.project_id = o.project_id and k.story_id = o.story_id
    where o.project_id = of_project and o.story_id = p_story;
  if found then
    insert into events (project_id, kind, actor_id, story_id, day, at)
      values (of_project, 'original.read', p_reader, p_story, (p_at at time zone 'UTC')::date,
        case when p_reader = 'program' then null else p_at end);
  end if;
end $$;

--> statement-breakpoint

-- As before; in a trial with the places of its project.
create or replace function read_attachment(p_story uuid, p_kind text, p_reader text, p_at timestamptz)
returns table (cipher bytea, wrapped bytea) language plpgsql as $$
declare
  of_project uuid := current_project();
begin
  if not exists (
      select from memberships m where m.project_id = project_of_places() and m.user_id = p_reader) then
    raise exception 'the reader has no place in this project' using errcode = 'insufficient_privilege';
  end if;
  return query select a.cipher, k.wrapped from attachments a
    join vault.story_keys k on k.project_id = a.project_id and k.story_id = a.story_id
    where a.project_id = of_project and a.story_id = p_story and a.kind = p_kind;
  if found then
    insert into events (project_id, kind, actor_id, story_id, details, day, at)
      values (of_project, 'original.read', p_reader, p_story, jsonb_build_object('part', p_kind),
        (p_at at time zone 'UTC')::date, p_at);
  end if;
end $$;
