/// The English name of a month from 1 to 12.
func monthName(_ month: Int) -> String {
    let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    return names[min(max(month, 1), 12) - 1]
}
