CREATE TABLE diaryentries (_id INTEGER PRIMARY KEY, date TEXT, painDescription_id INTEGER, condition INTEGER, notes TEXT);
CREATE TABLE paindescriptions (_id INTEGER PRIMARY KEY, painLevel INTEGER, bodyRegions TEXT, painQualities TEXT, timesOfPain TEXT);
CREATE TABLE drugs (_id INTEGER PRIMARY KEY, name TEXT, dose TEXT);
CREATE TABLE drugintakes (_id INTEGER PRIMARY KEY, morning INTEGER, noon INTEGER, evening INTEGER, night INTEGER, drug_id INTEGER, diaryEntry_id INTEGER);
INSERT INTO paindescriptions VALUES (1, 6, '23,31,99', 'dull,stabbing', 'morning,night'), (2, 11, NULL, NULL, NULL);
INSERT INTO diaryentries VALUES (1, '2026-11-17', 1, 3, 'Für "Dr. Groß", bitte
lesen'), (2, '2026-11-18', 2, NULL, NULL), (3, NULL, NULL, NULL, NULL), (4, '2026-11-20', NULL, 4, 'besser');
INSERT INTO drugs VALUES (1, 'Ibuprofen, rot', '400 mg'), (2, 'Novalgin', NULL);
INSERT INTO drugintakes VALUES (1, 1, 0, 0, 1, 1, 1), (2, 0, 2, 0, 0, 2, 1);
