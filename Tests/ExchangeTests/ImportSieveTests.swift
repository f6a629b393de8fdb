import Diary
import Testing

@testable import Exchange

@Suite("Large exports, piece by piece")
struct ImportSieveTests {
    private let export = """
        <?xml version="1.0"?>
        <!DOCTYPE HealthData [<!ATTLIST HealthData locale CDATA #REQUIRED>]>
        <HealthData locale="en_GB">
         <!-- <Record type="HKCategoryTypeIdentifierHeadache"/> -->
         <Record type="HKQuantityTypeIdentifierStepCount" device="a &gt; b" value="1200"/>
         <Record type="HKCategoryTypeIdentifierLowerBackPain" sourceName="a > 'b' &amp; ü" startDate="2026-11-20 08:10:00 +0100" value="HKCategoryValueSeverityMild">
          <MetadataEntry key="HKWasUserEntered" value="1"/>
         </Record>
         <Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="20" startDate="2026-11-20 18:00:00 +0100"/>
        </HealthData>
        """

    private func read(_ text: String, size: Int) throws -> ImportOutcome {
        var sieve = ImportSieve(for: .appleHealth, dayStart: 4)
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) { sieve.take(Array(bytes[start...].prefix(size))) }
        return try sieve.outcome(mapping: nil, context: ImportContext(zone: .utc))
    }

    @Test("an Apple Health export reads the same wherever the pieces are cut", arguments: [1, 2, 7, 4096])
    func pieces(size: Int) throws {
        let outcome = try read(export, size: size)
        #expect(
            outcome.account == [
                "2 records read: 2 added, 0 already there, 0 left out", "  Left out: steps without a time or number 1.",
            ])
        #expect(outcome.entries.map { $0.fields.dropFirst(2).first?.value } == ["2", "walking, 20 min"])
        #expect(outcome.digest == (try read(export, size: 3)).digest)
    }

    @Test("an export that was cut short is read as far as it goes, and the report says so")
    func cutShort() throws {
        let outcome = try read(String(export.prefix(514)), size: 64)
        #expect(
            outcome.account == [
                "1 record read: 1 added, 0 already there, 0 left out",
                "  The file ends too early, in line 9: it was cut short.",
                "  Left out: steps without a time or number 1.",
            ])
    }

    @Test("an export that is broken in the middle is refused with its line")
    func broken() {
        #expect(throws: ImportError.file("line 2 is not XML (not well-formed (invalid token))")) {
            try read("<HealthData>\n<Record <></HealthData>", size: 64)
        }
    }

    @Test("different files have different digests")
    func digests() throws {
        #expect(try read(export, size: 64).digest != (try read(export + " ", size: 64)).digest)
    }
}
