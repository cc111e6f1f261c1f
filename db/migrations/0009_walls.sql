-- Written by hand. Roles, rights and policies are not here: db/walls makes them at every start from one table of who may do what.

-- The project that a transaction is in, or nothing. Every policy compares with it.
create function current_project() returns uuid language sql stable as $$
  select nullif(current_setting('vertelpunt.project', true), '')::uuid
$$;
--> statement-breakpoint

-- The only way to a cipher and its key for those who review. The read is written down first, under somebody who works here.
create function read_original(p_story uuid, p_reader text, p_at timestamptz)
returns table (cipher bytea, wrapped bytea) language plpgsql as $$
declare
  of_project uuid := current_project();
begin
  if p_reader <> 'program' and not exists (
      select from memberships m where m.project_id = of_project and m.user_id = p_reader) then
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

-- The story of a receipt. Whoever does not hold the receipt cannot go through them.
create function find_own_story(p_receipt bytea) returns uuid language sql stable as $$
  select story_id from receipts where project_id = current_project() and receipt_hash = p_receipt
$$;
--> statement-breakpoint

-- A teller's own text, for the receipt. Not written down: a line with an hour would tell when a teller came back.
create function read_own_original(p_receipt bytea) returns table (cipher bytea, wrapped bytea) language sql stable as $$
  select o.cipher, k.wrapped from receipts r
    join story_originals o on o.project_id = r.project_id and o.story_id = r.story_id
    join vault.story_keys k on k.project_id = r.project_id and k.story_id = r.story_id
    where r.project_id = current_project() and r.receipt_hash = p_receipt
$$;
--> statement-breakpoint

-- The only way to a recording or a drawing and its key, as for originals.
create function read_attachment(p_story uuid, p_kind text, p_reader text, p_at timestamptz)
returns table (cipher bytea, wrapped bytea) language plpgsql as $$
declare
  of_project uuid := current_project();
begin
  if not exists (
      select from memberships m where m.project_id = of_project and m.user_id = p_reader) then
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
--> statement-breakpoint

-- What comes in besides words, in the transaction of accept_story: only with a story that nobody has read yet.
create function accept_attachment(p_project uuid, p_story uuid, p_kind text, p_cipher bytea, p_day date)
returns void language plpgsql as $$
begin
  insert into attachments (project_id, id, story_id, kind, cipher, added_on)
    select project_id, gen_random_uuid(), id, p_kind, p_cipher, p_day from stories
    where project_id = p_project and id = p_story and state in ('received', 'doubted');
  if not found then
    raise exception 'no story that is coming in';
  end if;
end $$;
