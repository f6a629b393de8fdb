import Diary

extension Catalog {
    /// Returns the medicine named in a treatment, such as ibuprofen, 400 mg in “anti-inflammatory, ibuprofen 400 mg”.
    ///
    /// - Returns: nil for a treatment that isn't a medicine, and for one without a dose.
    public func medicine(from treatment: Treatment) -> Medicine? {
        guard care(treatment.name)?.kind == .medicine, let detail = treatment.detail else { return nil }
        let parts = Medicine.parts(of: detail.split(separator: " ").map(String.init))
        guard let dose = parts.dose else { return nil }
        let name = parts.name.isEmpty ? treatment.name : try? Name(parsing: parts.name.joined(separator: " "))
        return name.map { Medicine($0, dose) }
    }
}
