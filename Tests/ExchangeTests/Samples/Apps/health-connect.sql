CREATE TABLE sleep_session_record_table (row_id INTEGER PRIMARY KEY, start_time INTEGER, start_zone_offset INTEGER,
end_time INTEGER, end_zone_offset INTEGER, app_info_id INTEGER);
CREATE TABLE sleep_stages_table (parent_key INTEGER, stage_start_time INTEGER, stage_end_time INTEGER, stage_type INTEGER);
CREATE TABLE steps_record_table (row_id INTEGER PRIMARY KEY, start_time INTEGER, end_time INTEGER,
end_zone_offset INTEGER, count INTEGER, app_info_id INTEGER);
INSERT INTO sleep_session_record_table VALUES
(1, 1795039200000, 3600, 1795066200000, 3600, 1), (2, 1795125600000, -18000, 1795150800000, -18000, 1),
(3, 1795125600000, 3600, NULL, 3600, 1);
INSERT INTO sleep_stages_table VALUES (1, 1795039200000, 1795041000000, 1), (1, 1795041000000, 1795066200000, 4);
INSERT INTO steps_record_table VALUES (1, 1795070000000, 1795071600000, 3600, 4000, 1), (2, 1795080000000, NULL, 3600, 3000, 1);
