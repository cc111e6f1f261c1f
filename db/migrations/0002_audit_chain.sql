CREATE TABLE "audit_chain" (
	"project_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_chain_pk" PRIMARY KEY("project_id","number"),
	CONSTRAINT "audit_chain_event_unique" UNIQUE("project_id","event_id")
);
--> statement-breakpoint

-- The chain is filled when a transaction commits, when it takes no other locks any more: so two people who work on the same
-- story cannot wait for each other. One advisory lock per project makes number order commit order.
create function audit_digest(previous bytea, of_event events) returns bytea language sql immutable as $$
  select sha256(previous || convert_to(jsonb_build_array(of_event.project_id, of_event.id, of_event.kind, of_event.actor_id,
    of_event.story_id, of_event.details, of_event.day, extract(epoch from of_event.at))::text, 'UTF8'))
$$;
--> statement-breakpoint
create function append_to_audit_chain() returns trigger language plpgsql as $$
declare
  last record;
begin
  -- A restore brings the links along.
  if exists (select from audit_chain c where c.project_id = new.project_id and c.event_id = new.id) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('audit ' || new.project_id, 0));
  select number, hash into last from audit_chain where project_id = new.project_id order by number desc limit 1;
  insert into audit_chain (project_id, number, event_id, hash)
    values (new.project_id, coalesce(last.number, 0) + 1, new.id, audit_digest(coalesce(last.hash, ''), new));
  return null;
end $$;
--> statement-breakpoint
create constraint trigger events_join_the_chain after insert on events deferrable initially deferred
  for each row when (new.actor_id is not null and new.actor_id <> 'program') execute function append_to_audit_chain();
--> statement-breakpoint
create trigger audit_chain_never_changes before update or delete on audit_chain
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_chain_never_truncated before truncate on audit_chain
  for each statement execute function refuse_change();
--> statement-breakpoint

-- Walks one project's chain and gives the first place where it is not what it was, or no row when all is well.
create function find_audit_break(p_project uuid) returns table (number bigint, event_id uuid, reason text) language plpgsql stable as $$
declare
  link record;
  expected bigint := 1;
  previous bytea := '';
  event events;
begin
  for link in select * from audit_chain c where c.project_id = p_project order by c.number loop
    if link.number <> expected then
      return query select expected, null::uuid, 'link-missing';
      return;
    end if;
    select * into event from events e where e.project_id = p_project and e.id = link.event_id;
    if not found then
      return query select link.number, link.event_id, 'event-missing';
      return;
    end if;
    if audit_digest(previous, event) <> link.hash then
      return query select link.number, link.event_id, 'event-changed';
      return;
    end if;
    previous := link.hash;
    expected := expected + 1;
  end loop;
  return query select null::bigint, e.id, 'event-outside'
    from events e left join audit_chain c on c.project_id = e.project_id and c.event_id = e.id
    where e.project_id = p_project and e.actor_id is not null and e.actor_id <> 'program' and c.event_id is null limit 1;
end $$;
