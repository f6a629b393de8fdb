import Exchange
import Testing

@Suite("Detecting the format of a file")
struct DetectionTests {
    @Test(
        "the format is detected from the beginning of the file",
        arguments: [
            (
                "full_date,date,weekday,time,mood,activities,note_title,note\n2026-11-20,x,x,9:30,good,,,\n",
                ImportFormat.daylio
            ),
            ("year,date,weekday,time,mood,activities,note\n2018,18 May,Friday,11:54 pm,happy,,\n", .daylio),
            ("FeatureName,Timestamp,Value,Label,Note\r\n", .trackAndGraph),
            (
                "\"date\",\"date formatted\",\"weekday\",\"time of day\",\"category\",\"rating/amount\",\"detail\",\"notes\"\n",
                .bearable
            ),
            ("Date,Walk,Rest,\n2026-11-20,YES_MANUAL,NO,\n", .loop), ("Date,Walk\n2026-11-20,UNKNOWN\n", .loop),
            ("<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n", .appleHealth), ("date;pain\n2026-11-20;4\n", .csv),
            ("[{\"when\":\"2026-11-20T08:10+01:00\"}]", .twingeJSON), ("[]", .twingeJSON), (" [ {", .twingeJSON),
            ("{\"tags\":{},\"entries\":[]}", .jrnl), ("[2026-11-20 08:10] Woke stiff.\n", .jrnl),
            ("\u{FEFF}Id,When,Pain\n", .csv), ("# Twinge diary, format 1\n%rec: Entry\n", .twingeRec),
        ])
    func formats(text: String, format: ImportFormat) {
        #expect(ImportFormat(detecting: Array(text.utf8)) == format)
    }

    @Test("an unknown file has no format", arguments: ["", "dear diary", "<html></html>", "%PDF-1.4"])
    func unknown(text: String) {
        #expect(ImportFormat(detecting: Array(text.utf8)) == nil)
    }
}
