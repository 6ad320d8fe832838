create table if not exists visit (name text);
