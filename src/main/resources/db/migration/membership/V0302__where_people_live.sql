-- The time zone of whoever the account belongs to, for the hours of their mail; unknown until they say, or their browser.
alter table account add column time_zone text;
alter table account_aud add column time_zone text;
grant select (time_zone) on account to ${auditor};
