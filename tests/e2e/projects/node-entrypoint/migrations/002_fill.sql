delete from visit;
insert into visit values ('Ada'), ('Grace');
