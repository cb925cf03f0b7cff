-- Mail waits here until it is sent. Never case content: a letter, and to whom. Links are made while sending.

create table mail (
  id uuid primary key default gen_random_uuid(),
  -- What this mail is about, so that the same event never mails twice.
  key text not null unique,
  person_id uuid references person,
  address text not null,
  language text not null check (language in ('nl', 'en')),
  letter text not null,
  subject_id uuid,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  -- Only the demo keeps what it would have sent.
  kept_subject text,
  kept_text text
);
create index on mail (created_at) where sent_at is null;
