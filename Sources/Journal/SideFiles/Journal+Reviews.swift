import Diary
import Files

extension Journal {
    /// The posture reviews as `reviews.rec` has them, oldest first, and what in it could not be understood.
    ///
    /// A record with a part that is not understood is left out as a whole.
    ///
    /// - Throws: `FileError` if the file is there but cannot be read.
    public func reviews() throws(FileError) -> (reviews: [PostureReview], problems: [Problem]) {
        let (reviews, problems) = try values(in: .reviews) { record throws(ParseError) in try PostureReview(record) }
        return (reviews.sorted { $0.day < $1.day }, problems)
    }

    /// Writes a posture review; it replaces one of the same day.
    ///
    /// - Throws: `FileError` if it could not be written; the file is then as it was.
    public func save(_ review: PostureReview) throws(FileError) {
        let day = SideRecord.Field("Date", review.day.description)
        try save(SideRecord([day] + review.answers.map { SideRecord.Field("Answer", $0.text) }), in: .reviews)
    }

    /// Takes out a posture review that was undone; nothing happens if it is not there.
    ///
    /// - Throws: `FileError` if the file could not be written; it is then as it was.
    public func remove(_ review: PostureReview) throws(FileError) {
        try remove(key: review.day.description, from: .reviews)
    }
}

extension PostureReview {
    fileprivate init(_ record: SideRecord) throws(ParseError) {
        self.init(day: try DiaryDate(parsing: record["Date"] ?? ""))
        for text in record.all("Answer") { answers.append(try Answer(parsing: text)) }
    }
}
