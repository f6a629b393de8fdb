import Exchange
import Testing

@Suite("Sieving large exports")
struct ImportSieveTests {
    private let export = """
        <?xml version="1.0"?>
        <!DOCTYPE HealthData [<!ATTLIST HealthData locale CDATA #REQUIRED>]>
        <HealthData locale="en_GB">
         <!-- <Record type="HKCategoryTypeIdentifierHeadache"/> -->
         <Record type="HKQuantityTypeIdentifierStepCount" device="a > b" value="1200"/>
         <Record type="HKCategoryTypeIdentifierLowerBackPain" sourceName="a > 'b'" value="HKCategoryValueSeverityMild">
          <MetadataEntry key="HKWasUserEntered" value="1"/>
         </Record>
         <Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="20"/>
        </HealthData>
        """

    @Test(
        "of Apple Health only the tags that are read are kept, wherever the pieces are cut", arguments: [1, 2, 7, 4096])
    func appleHealth(size: Int) {
        var sieve = ImportSieve(for: .appleHealth)
        let bytes = Array(export.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) { sieve.take(Array(bytes[start...].prefix(size))) }
        #expect(
            String(decoding: sieve.kept, as: UTF8.self)
                == [
                    #"<HealthData locale="en_GB">"#,
                    #"<Record type="HKCategoryTypeIdentifierLowerBackPain" sourceName="a > 'b'" value="HKCategoryValueSeverityMild">"#,
                    #"<Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="20"/>"#,
                ].joined())
    }

    @Test("other forms are kept whole")
    func others() {
        var sieve = ImportSieve(for: .csv)
        sieve.take(Array("a,b\n".utf8))
        sieve.take(Array("<Record>".utf8))
        #expect(String(decoding: sieve.kept, as: UTF8.self) == "a,b\n<Record>")
    }
}
