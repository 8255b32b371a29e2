<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
 <context>
  <name>core</name>
  <message>
   <source>&quot;%1&quot; cannot be a delimiter. Give one character, such as a comma, a semicolon or tab.</source>
   <translation>&quot;%1&quot; không thể làm dấu phân cách. Hãy dùng một ký tự như dấu phẩy, chấm phẩy hoặc tab.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; could not be done (%2). Nothing was changed.</source>
   <translation>Không thực hiện được &quot;%1&quot; (%2). Không có gì thay đổi.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has a column but no row.</source>
   <translation>&quot;%1&quot; có cột mà không có dòng.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has a row above already; the %2 cells of this one were left out.</source>
   <translation>&quot;%1&quot; đã có dòng ở trên; %2 ô của dòng này đã bỏ.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; has a row but no column; its %2 cells were left out.</source>
   <translation>&quot;%1&quot; có dòng mà không có cột; %2 ô đã bỏ.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is negative, and a tie cannot weigh less than nothing.</source>
   <translation>&quot;%1&quot; là số âm, mà mối liên hệ không thể nhẹ hơn không.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no amount.</source>
   <translation>&quot;%1&quot; không phải số lượng.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date. Write 2023, 2023-05 or 2023-05-03.</source>
   <translation>&quot;%1&quot; không phải ngày. Hãy viết 2023, 2023-05 hoặc 2023-05-03.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date. Write it as 2023-05-03, 2023-05 or 2023-05-03 21:14.</source>
   <translation>&quot;%1&quot; không phải ngày. Hãy viết 2023-05-03, 2023-05 hoặc 2023-05-03 21:14.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: both of its ends are open.</source>
   <translation>&quot;%1&quot; không phải ngày: cả hai đầu đều để ngỏ.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: it ends before it begins.</source>
   <translation>&quot;%1&quot; không phải ngày: kết thúc trước khi bắt đầu.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: it has no such month.</source>
   <translation>&quot;%1&quot; không phải ngày: không có tháng đó.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: it has no such month. If the file writes the month before the day, say so in the import specification.</source>
   <translation>&quot;%1&quot; không phải ngày: không có tháng đó. Nếu tệp viết tháng trước ngày, hãy ghi rõ trong đặc tả nhập.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: its year has two digits. Write four, for nobody can know the century.</source>
   <translation>&quot;%1&quot; không phải ngày: năm chỉ có hai chữ số. Hãy viết bốn, vì không thể biết thế kỷ nào.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: no zone is that far from UTC.</source>
   <translation>&quot;%1&quot; không phải ngày: không có múi giờ nào xa UTC đến thế.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: there is no such time of day.</source>
   <translation>&quot;%1&quot; không phải ngày: không có giờ đó.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: there is no year 0.</source>
   <translation>&quot;%1&quot; không phải ngày: không có năm 0.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date; it was kept as it stands.</source>
   <translation>&quot;%1&quot; không phải ngày; đã giữ nguyên.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no duration and was left out.</source>
   <translation>&quot;%1&quot; không phải thời lượng nên đã bỏ.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no grade of the system %2; the source's grade holds.</source>
   <translation>&quot;%1&quot; không phải độ tin cậy của hệ %2; lấy độ của nguồn.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no grade. Write it like B2.</source>
   <translation>&quot;%1&quot; không phải độ tin cậy. Hãy viết như B2.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no number.</source>
   <translation>&quot;%1&quot; không phải số.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no weight of a tie.</source>
   <translation>&quot;%1&quot; không phải trọng số mối liên hệ.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is tied to itself.</source>
   <translation>&quot;%1&quot; nối với chính mình.</translation>
  </message>
  <message>
   <source>%1 actors with %2 ties among them and %3 to others.</source>
   <translation>%1 đối tượng với %2 mối liên hệ trong nhóm và %3 ra ngoài.</translation>
  </message>
  <message>
   <source>%1 are as many as there are. Ask for a smaller set.</source>
   <translation>%1 đã bằng tất cả. Hãy hỏi tập hợp nhỏ hơn.</translation>
  </message>
  <message>
   <source>%1 cannot be read: %2.</source>
   <translation>Không đọc được %1: %2.</translation>
  </message>
  <message>
   <source>%1 cannot be written: %2. Free some space or choose another folder.</source>
   <translation>Không ghi được %1: %2. Hãy dọn chỗ hoặc chọn thư mục khác.</translation>
  </message>
  <message>
   <source>%1 cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open the copy.</source>
   <translation>Không ghi được %1: tệp hoặc thư mục chỉ đọc. Hãy chép vào thư mục của bạn rồi mở bản sao.</translation>
  </message>
  <message>
   <source>%1 carries %2 of the ties and %3 of the contacts. If the collection was aimed at this actor, prominence may come from being the target.</source>
   <translation>%1 chiếm %2 mối liên hệ và %3 lượt liên hệ. Nếu việc thu thập nhắm vào đối tượng này, sự nổi bật có thể do là mục tiêu.</translation>
  </message>
  <message>
   <source>%1 could not be made (%2). Choose another name or folder.</source>
   <translation>Không tạo được %1 (%2). Hãy chọn tên hoặc thư mục khác.</translation>
  </message>
  <message>
   <source>%1 could not be opened. Check that you may read the file and its folder.</source>
   <translation>Không mở được %1. Hãy kiểm tra quyền đọc tệp và thư mục.</translation>
  </message>
  <message>
   <source>%1 could not be read or changed (%2).</source>
   <translation>Không đọc hoặc sửa được %1 (%2).</translation>
  </message>
  <message>
   <source>%1 could not be read or written (%2). Check that the disk has room and is still connected, then try again; what was saved before is safe.</source>
   <translation>Không đọc hoặc ghi được %1 (%2). Hãy kiểm tra đĩa còn chỗ và còn kết nối rồi thử lại; những gì đã lưu vẫn an toàn.</translation>
  </message>
  <message>
   <source>%1 could not be written: %2. Choose another folder or free some space.</source>
   <translation>Không ghi được %1: %2. Hãy chọn thư mục khác hoặc dọn chỗ.</translation>
  </message>
  <message>
   <source>%1 does not take the change (%2). Nothing was changed.</source>
   <translation>%1 không nhận thay đổi (%2). Không có gì thay đổi.</translation>
  </message>
  <message>
   <source>%1 entities have a namesake of the same kind and fall together when the file is read again.</source>
   <translation>%1 đối tượng trùng tên cùng loại và sẽ nhập làm một khi đọc lại tệp.</translation>
  </message>
  <message>
   <source>%1 entities, %2 ties, revision %3</source>
   <translation>%1 đối tượng, %2 mối liên hệ, bản %3</translation>
  </message>
  <message>
   <source>%1 exists already. Choose another name.</source>
   <translation>%1 đã có. Hãy chọn tên khác.</translation>
  </message>
  <message>
   <source>%1 groups.</source>
   <translation>%1 nhóm.</translation>
  </message>
  <message>
   <source>%1 groups; modularity %2 (0: as chance would have it).</source>
   <translation>%1 nhóm; độ mô-đun %2 (0: như ngẫu nhiên).</translation>
  </message>
  <message>
   <source>%1 holds a number that is too large.</source>
   <translation>%1 chứa một số quá lớn.</translation>
  </message>
  <message>
   <source>%1 holds no rows. Ask the sender for it again.</source>
   <translation>%1 không có dòng nào. Hãy xin lại người gửi.</translation>
  </message>
  <message>
   <source>%1 is a binary file, not a table in text. Ask for it as CSV.</source>
   <translation>%1 là tệp nhị phân, không phải bảng dạng văn bản. Hãy xin dạng CSV.</translation>
  </message>
  <message>
   <source>%1 is a database of another program, not a case file. Choose a file that ends in .hwcase.</source>
   <translation>%1 là cơ sở dữ liệu của chương trình khác, không phải tệp vụ án. Hãy chọn tệp có đuôi .hwcase.</translation>
  </message>
  <message>
   <source>%1 is a folder. Choose a file in it.</source>
   <translation>%1 là thư mục. Hãy chọn tệp trong đó.</translation>
  </message>
  <message>
   <source>%1 is a folder. Choose a file inside it.</source>
   <translation>%1 là thư mục. Hãy chọn một tệp trong đó.</translation>
  </message>
  <message>
   <source>%1 is a folder. Give the file a name in it.</source>
   <translation>%1 là thư mục. Hãy đặt tên tệp trong đó.</translation>
  </message>
  <message>
   <source>%1 is damaged. Open a backup copy of it.</source>
   <translation>%1 bị hỏng. Hãy mở bản dự phòng.</translation>
  </message>
  <message>
   <source>%1 is damaged: it does not say its %2. Open a backup copy of it.</source>
   <translation>%1 bị hỏng: không ghi %2. Hãy mở bản dự phòng.</translation>
  </message>
  <message>
   <source>%1 is damaged: the entries %2 to %3 of its history are missing. Open a backup copy of it.</source>
   <translation>%1 bị hỏng: các mục từ %2 đến %3 trong lịch sử bị thiếu. Hãy mở bản dự phòng.</translation>
  </message>
  <message>
   <source>%1 is damaged: its end is missing. Open a backup copy of it.</source>
   <translation>%1 bị hỏng: thiếu phần cuối. Hãy mở bản dự phòng.</translation>
  </message>
  <message>
   <source>%1 is empty (0 bytes). Choose another file or a backup copy.</source>
   <translation>%1 trống (0 byte). Hãy chọn tệp khác hoặc bản dự phòng.</translation>
  </message>
  <message>
   <source>%1 is empty. Ask the sender for it again.</source>
   <translation>%1 trống. Hãy xin lại người gửi.</translation>
  </message>
  <message>
   <source>%1 is empty. Choose another file.</source>
   <translation>%1 trống. Hãy chọn tệp khác.</translation>
  </message>
  <message>
   <source>%1 is in use by another program. Close it there and try again.</source>
   <translation>%1 đang được chương trình khác dùng. Hãy đóng ở đó rồi thử lại.</translation>
  </message>
  <message>
   <source>%1 is no kind of file that a chart can be written to. Use .pdf, .svg or .png.</source>
   <translation>%1 không phải loại tệp ghi được sơ đồ. Hãy dùng .pdf, .svg hoặc .png.</translation>
  </message>
  <message>
   <source>%1 is no ordinary file and cannot be imported.</source>
   <translation>%1 không phải tệp thường nên không nhập được.</translation>
  </message>
  <message>
   <source>%1 is not a case file: it was made by another program, or its beginning is damaged.</source>
   <translation>%1 không phải tệp vụ án: do chương trình khác tạo, hoặc phần đầu bị hỏng.</translation>
  </message>
  <message>
   <source>%1 is not as the recorded step left it (in %2), so the step cannot be played. Run verify.</source>
   <translation>%1 không còn như bước đã ghi để lại (trong %2), nên không thực hiện được bước này. Hãy chạy kiểm tra.</translation>
  </message>
  <message>
   <source>%1 is not written as JSON should be: look at line %2, column %3.</source>
   <translation>%1 viết sai dạng JSON: xem dòng %2, cột %3.</translation>
  </message>
  <message>
   <source>%1 is open for reading only. Close the other program or save a copy first.</source>
   <translation>%1 đang mở chỉ để đọc. Hãy đóng chương trình kia hoặc lưu bản sao trước.</translation>
  </message>
  <message>
   <source>%1 is open in another program, so it can only be read here. Close it there to change it.</source>
   <translation>%1 đang mở trong chương trình khác, nên ở đây chỉ đọc được. Hãy đóng ở đó để thay đổi.</translation>
  </message>
  <message>
   <source>%1 links run beside another one of the same kind and fall together when the file is read again.</source>
   <translation>%1 liên kết chạy song song cùng loại và sẽ nhập làm một khi đọc lại tệp.</translation>
  </message>
  <message>
   <source>%1 links stay behind: an end of theirs is not exported.</source>
   <translation>%1 liên kết ở lại: một đầu không được xuất.</translation>
  </message>
  <message>
   <source>%1 must be one JSON object, in braces.</source>
   <translation>%1 phải là một đối tượng JSON trong ngoặc nhọn.</translation>
  </message>
  <message>
   <source>%1 or its folder cannot be written, so the case can only be read. Copy it to a folder of your own to change it.</source>
   <translation>Không ghi được %1 hoặc thư mục của nó, nên vụ án chỉ đọc được. Hãy chép vào thư mục của bạn để thay đổi.</translation>
  </message>
  <message>
   <source>%1 reaches %2 of the %3 others in order of time.</source>
   <translation>%1 tới được %2 trong %3 người khác theo thứ tự thời gian.</translation>
  </message>
  <message>
   <source>%1 was made by a newer Headwater (its tables are version %2, this program knows %3). Open it with that version.</source>
   <translation>%1 do Headwater mới hơn tạo ra (bảng phiên bản %2, chương trình này biết %3). Hãy mở bằng phiên bản đó.</translation>
  </message>
  <message>
   <source>%1 was opened for reading only.</source>
   <translation>%1 được mở chỉ để đọc.</translation>
  </message>
  <message>
   <source>%1: %2 %3.</source>
   <translation>%1: %2 %3.</translation>
  </message>
  <message>
   <source>(I - aA&apos;)^-1 1 with a half of 1/largest eigenvalue, of length 1; directed: along arcs that arrive.</source>
   <translation>(I - aA&apos;)^-1 1 với a bằng nửa 1/trị riêng lớn nhất, độ dài 1; có hướng: theo các cung đi tới.</translation>
  </message>
  <message>
   <source>(k-1) times the sum of (k-1) over those exactly two steps away.</source>
   <translation>(k-1) nhân tổng (k-1) của những người cách đúng hai bước.</translation>
  </message>
  <message>
   <source>(r / sum of distances) times (r / (n-1)), r the number reached; directed: outwards.</source>
   <translation>(r / tổng khoảng cách) nhân (r / (n-1)), r là số người tới được; có hướng: chiều đi.</translation>
  </message>
  <message>
   <source>A matrix needs a header that names its columns.</source>
   <translation>Ma trận cần dòng tiêu đề ghi tên các cột.</translation>
  </message>
  <message>
   <source>A poor list on its own; read it beside betweenness.</source>
   <translation>Đứng riêng thì kém; hãy đọc cùng độ trung gian.</translation>
  </message>
  <message>
   <source>A ranking needs at least three actors; this network has %1. Widen the filter, or import more records.</source>
   <translation>Xếp hạng cần ít nhất ba đối tượng; mạng này có %1. Hãy nới bộ lọc hoặc nhập thêm dữ liệu.</translation>
  </message>
  <message>
   <source>A record of a batch was added by itself (%1). Take the whole batch in.</source>
   <translation>Một bản ghi của lô được thêm riêng lẻ (%1). Hãy nhập cả lô.</translation>
  </message>
  <message>
   <source>A record of the table %1 refers to a record of the table %2 that does not exist.</source>
   <translation>Một bản ghi của bảng %1 dẫn đến bản ghi không tồn tại của bảng %2.</translation>
  </message>
  <message>
   <source>A record with the same number is in %1 already. Nothing was changed.</source>
   <translation>Trong %1 đã có bản ghi cùng số. Không có gì thay đổi.</translation>
  </message>
  <message>
   <source>A recorded change is damaged and cannot be played. Run verify to see which.</source>
   <translation>Một thay đổi đã ghi bị hỏng, không thực hiện lại được. Hãy chạy kiểm tra để biết thay đổi nào.</translation>
  </message>
  <message>
   <source>A replacement who is not in the records is not foreseen.</source>
   <translation>Không tính đến người thay thế không có trong bản ghi.</translation>
  </message>
  <message>
   <source>A route shows that something could have passed this way, not that it did.</source>
   <translation>Đường đi cho thấy có thể đã đi lối này, không phải là đã đi.</translation>
  </message>
  <message>
   <source>A score says that somebody is central in this data, not that he leads. Leaders who stay out of the records are not found.</source>
   <translation>Điểm số nói rằng ai đó là trung tâm trong dữ liệu này, không phải là kẻ cầm đầu. Kẻ cầm đầu không có trong bản ghi thì không tìm ra.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Tài khoản</translation>
  </message>
  <message>
   <source>Account number</source>
   <translation>Số tài khoản</translation>
  </message>
  <message>
   <source>Accounts</source>
   <translation>Tài khoản</translation>
  </message>
  <message>
   <source>Activated</source>
   <translation>Kích hoạt</translation>
  </message>
  <message>
   <source>Activity is what was recorded, not what was done.</source>
   <translation>Hoạt động là điều được ghi lại, không phải điều đã làm.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Địa chỉ</translation>
  </message>
  <message>
   <source>Address of the account</source>
   <translation>Địa chỉ tài khoản</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Địa chỉ</translation>
  </message>
  <message>
   <source>Agency</source>
   <translation>Lực lượng</translation>
  </message>
  <message>
   <source>Airport</source>
   <translation>Sân bay</translation>
  </message>
  <message>
   <source>Airports</source>
   <translation>Sân bay</translation>
  </message>
  <message>
   <source>Alias</source>
   <translation>Bí danh</translation>
  </message>
  <message>
   <source>An end of the route is not in this network. Widen the filter.</source>
   <translation>Một đầu của đường đi không có trong mạng này. Hãy nới bộ lọc.</translation>
  </message>
  <message>
   <source>None of those around whom the network was asked for is in it. Widen the filter, or choose others.</source>
   <translation>Không ai trong số những người được chọn làm trung tâm có trong mạng này. Hãy nới bộ lọc, hoặc chọn người khác.</translation>
  </message>
  <message>
   <source>Who stands between the groups?</source>
   <translation>Ai đứng giữa các nhóm?</translation>
  </message>
  <message>
   <source>Share of shortest paths between actors of different communities that pass, averaged over connected pairs.</source>
   <translation>Tỷ lệ đường đi ngắn nhất giữa các đối tượng thuộc các cộng đồng khác nhau đi qua đối tượng này, tính trung bình trên các cặp được nối với nhau.</translation>
  </message>
  <message>
   <source>Arrival</source>
   <translation>Đến nơi</translation>
  </message>
  <message>
   <source>Arrived</source>
   <translation>Đã đến</translation>
  </message>
  <message>
   <source>At whom does a random walk along the ties end up?</source>
   <translation>Đi ngẫu nhiên theo các liên hệ thì dừng ở ai?</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Số dư</translation>
  </message>
  <message>
   <source>Bank</source>
   <translation>Ngân hàng</translation>
  </message>
  <message>
   <source>Betweenness with each source weighted by its share of strength, divided by n-2.</source>
   <translation>Độ trung gian với mỗi điểm đầu tính theo phần độ mạnh của nó, chia cho n-2.</translation>
  </message>
  <message>
   <source>Birthplace</source>
   <translation>Nơi sinh</translation>
  </message>
  <message>
   <source>CAS number</source>
   <translation>Số CAS</translation>
  </message>
  <message>
   <source>Call sign</source>
   <translation>Hô hiệu</translation>
  </message>
  <message>
   <source>Carrier</source>
   <translation>Hãng vận chuyển</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Vụ án</translation>
  </message>
  <message>
   <source>Case number</source>
   <translation>Số vụ án</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Vụ án</translation>
  </message>
  <message>
   <source>Cell identity</source>
   <translation>Mã ô</translation>
  </message>
  <message>
   <source>Cell tower</source>
   <translation>Trạm thu phát</translation>
  </message>
  <message>
   <source>Cell towers</source>
   <translation>Trạm thu phát</translation>
  </message>
  <message>
   <source>Chassis number</source>
   <translation>Số khung</translation>
  </message>
  <message>
   <source>Choose on both sides who is asked about.</source>
   <translation>Hãy chọn ở cả hai phía người cần hỏi.</translation>
  </message>
  <message>
   <source>Choose one to start from.</source>
   <translation>Hãy chọn một điểm bắt đầu.</translation>
  </message>
  <message>
   <source>Choose two or more.</source>
   <translation>Hãy chọn hai hoặc nhiều hơn.</translation>
  </message>
  <message>
   <source>Choose two: where it starts, and where it ends.</source>
   <translation>Hãy chọn hai: nơi bắt đầu và nơi kết thúc.</translation>
  </message>
  <message>
   <source>Circular</source>
   <translation>Vòng tròn</translation>
  </message>
  <message>
   <source>Closeness along ties that arrive; undirected the same as closeness.</source>
   <translation>Độ gần theo các liên hệ đi tới; không hướng thì như độ gần.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Mã</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Màu</translation>
  </message>
  <message>
   <source>Command score = (R + the larger of P and Lambda) / 2, each a percentile among everyone here. R: near to all through ties that are often used. P: stands between others, is missed when gone, has contacts that do not know each other. Lambda: has few contacts, who are themselves brokers. V is the visible part alone. The weights never change; nothing is tuned to a case.</source>
   <translation>Điểm chỉ huy = (R + số lớn hơn giữa P và Lambda) / 2, mỗi số là bách phân vị trong mọi người ở đây. R: gần với tất cả qua những mối liên hệ hay dùng. P: đứng giữa những người khác, mất đi thì thiếu, có những liên hệ không biết nhau. Lambda: ít liên hệ, mà họ đều là đầu mối. V là riêng phần lộ diện. Trọng số không bao giờ đổi; không điều chỉnh theo vụ án.</translation>
  </message>
  <message>
   <source>Compares badly across separate components.</source>
   <translation>Khó so sánh giữa các phần tách rời.</translation>
  </message>
  <message>
   <source>Concealment</source>
   <translation>Cách cất giấu</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Đã xác nhận</translation>
  </message>
  <message>
   <source>Connected parts of the innermost core, in which everybody has the most contacts inside.</source>
   <translation>Các phần liền nhau của lõi trong cùng, nơi ai cũng có nhiều liên lạc bên trong nhất.</translation>
  </message>
  <message>
   <source>Consignment</source>
   <translation>Lô hàng</translation>
  </message>
  <message>
   <source>Consignment number</source>
   <translation>Số lô hàng</translation>
  </message>
  <message>
   <source>Consignments</source>
   <translation>Lô hàng</translation>
  </message>
  <message>
   <source>Contacts hardly know each other (constraint %1, rank %2 of %3).</source>
   <translation>Các liên hệ hầu như không biết nhau (ràng buộc %1, hạng %2 trên %3).</translation>
  </message>
  <message>
   <source>Contacts know each other, or there is only one (constraint: rank %1 of %2).</source>
   <translation>Các liên hệ biết nhau, hoặc chỉ có một (ràng buộc: hạng %1 trên %2).</translation>
  </message>
  <message>
   <source>Contacts less their mean number of ties among themselves. Undefined without contacts.</source>
   <translation>Số liên lạc trừ số liên hệ trung bình giữa họ với nhau. Không xác định nếu không có liên lạc.</translation>
  </message>
  <message>
   <source>Container</source>
   <translation>Công-te-nơ</translation>
  </message>
  <message>
   <source>Container number</source>
   <translation>Số công-te-nơ</translation>
  </message>
  <message>
   <source>Containers</source>
   <translation>Công-te-nơ</translation>
  </message>
  <message>
   <source>Control schedule</source>
   <translation>Danh mục kiểm soát</translation>
  </message>
  <message>
   <source>Controls in person who is connected to whom (ahead of %1 of the others on average).</source>
   <translation>Trực tiếp kiểm soát ai nối với ai (hơn %1 những người khác, tính trung bình).</translation>
  </message>
  <message>
   <source>Controls who is connected to whom through %1 brokers more than in person.</source>
   <translation>Kiểm soát ai nối với ai qua %1 đầu mối nhiều hơn là trực tiếp.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Quốc gia</translation>
  </message>
  <message>
   <source>Country of registration</source>
   <translation>Nước đăng ký</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Tiền tệ</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Ngày</translation>
  </message>
  <message>
   <source>Date of birth</source>
   <translation>Ngày sinh</translation>
  </message>
  <message>
   <source>Declared goods</source>
   <translation>Hàng khai báo</translation>
  </message>
  <message>
   <source>Declared value</source>
   <translation>Trị giá khai báo</translation>
  </message>
  <message>
   <source>Departure</source>
   <translation>Khởi hành</translation>
  </message>
  <message>
   <source>Depends on the seed; prefer communities for anything that is shown to others.</source>
   <translation>Phụ thuộc hạt giống; nên dùng cách tìm nhóm Leiden cho những gì đưa người khác xem.</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>Nơi đến</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Thiết bị</translation>
  </message>
  <message>
   <source>Devices</source>
   <translation>Thiết bị</translation>
  </message>
  <message>
   <source>Differences below 0.02 mean nothing; the same seed gives the same list.</source>
   <translation>Chênh lệch dưới 0,02 không có ý nghĩa; cùng hạt giống cho cùng danh sách.</translation>
  </message>
  <message>
   <source>Directed: betweenness follows the direction of ties; the other parts do not.</source>
   <translation>Có chiều: độ trung gian theo chiều mối liên hệ; các phần khác thì không.</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>Chiều</translation>
  </message>
  <message>
   <source>Distances on the chart follow the number of steps between two entities.</source>
   <translation>Khoảng cách trên sơ đồ theo số bước giữa hai đối tượng.</translation>
  </message>
  <message>
   <source>District</source>
   <translation>Quận, huyện</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Giấy tờ</translation>
  </message>
  <message>
   <source>Document number</source>
   <translation>Số giấy tờ</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Giấy tờ</translation>
  </message>
  <message>
   <source>Does not lead through two or more independent brokers.</source>
   <translation>Không chỉ huy qua hai đầu mối độc lập trở lên.</translation>
  </message>
  <message>
   <source>Entry %1 of the history was altered after it was written: it does not fit its seal.</source>
   <translation>Mục %1 của nhật ký đã bị sửa sau khi ghi: không khớp niêm phong.</translation>
  </message>
  <message>
   <source>Every path without a repeated stop of at most so many steps.</source>
   <translation>Mọi đường không lặp điểm với tối đa bấy nhiêu bước.</translation>
  </message>
  <message>
   <source>Every set of this size was tried.</source>
   <translation>Đã thử mọi tập cỡ này.</translation>
  </message>
  <message>
   <source>Everybody belongs where most of his contacts belong.</source>
   <translation>Mỗi người thuộc nơi phần lớn liên lạc của mình thuộc về.</translation>
  </message>
  <message>
   <source>Everybody on some shortest path between two of those chosen, and one such path for every pair.</source>
   <translation>Tất cả những người trên một đường ngắn nhất giữa hai trong số đã chọn, và một đường như vậy cho mỗi cặp.</translation>
  </message>
  <message>
   <source>Everybody reached by contacts each later than the one before, soonest first.</source>
   <translation>Tất cả những người tới được qua các liên lạc, mỗi lần sau lần trước, sớm nhất trước.</translation>
  </message>
  <message>
   <source>Everybody who can reach each other over any number of steps; directed: both ways.</source>
   <translation>Tất cả những người tới được nhau qua số bước bất kỳ; có hướng: cả hai chiều.</translation>
  </message>
  <message>
   <source>Everyone on one circle, linked entities near each other.</source>
   <translation>Mọi người trên một vòng tròn, đối tượng liên kết ở gần nhau.</translation>
  </message>
  <message>
   <source>Everything known of this actor's ties comes from a single source.</source>
   <translation>Mọi điều biết về liên hệ của đối tượng này đến từ một nguồn duy nhất.</translation>
  </message>
  <message>
   <source>Express-mail hub</source>
   <translation>Trung tâm chuyển phát nhanh</translation>
  </message>
  <message>
   <source>Express-mail hubs</source>
   <translation>Trung tâm chuyển phát nhanh</translation>
  </message>
  <message>
   <source>Favours the middle of the data, which is where the collection looked.</source>
   <translation>Thiên về phần giữa của dữ liệu, tức nơi đã được thu thập.</translation>
  </message>
  <message>
   <source>Flag</source>
   <translation>Cờ</translation>
  </message>
  <message>
   <source>Flight</source>
   <translation>Chuyến bay</translation>
  </message>
  <message>
   <source>Flight number</source>
   <translation>Số chuyến bay</translation>
  </message>
  <message>
   <source>Flights</source>
   <translation>Chuyến bay</translation>
  </message>
  <message>
   <source>Follows degree closely in small networks.</source>
   <translation>Trong mạng nhỏ gần giống số liên lạc.</translation>
  </message>
  <message>
   <source>Follows degree closely without direction.</source>
   <translation>Không có hướng thì gần giống số liên lạc.</translation>
  </message>
  <message>
   <source>Frequent contact is not importance.</source>
   <translation>Liên lạc thường xuyên không có nghĩa là quan trọng.</translation>
  </message>
  <message>
   <source>From whom does something spread soonest, in order of time?</source>
   <translation>Từ ai lan đi sớm nhất, theo thứ tự thời gian?</translation>
  </message>
  <message>
   <source>Gain in DF = 1 - mean 1/distance over pairs when the actor is removed; may be negative.</source>
   <translation>Mức tăng của DF = 1 - trung bình 1/khoảng cách theo cặp khi bỏ chủ thể này; có thể âm.</translation>
  </message>
  <message>
   <source>Gain in F, the share of pairs that cannot reach each other, when the actor is removed.</source>
   <translation>Mức tăng của F, tỷ lệ cặp không tới được nhau, khi bỏ chủ thể này.</translation>
  </message>
  <message>
   <source>Gate opposite</source>
   <translation>Cửa khẩu đối diện</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Lưới</translation>
  </message>
  <message>
   <source>Gross tonnage</source>
   <translation>Tổng dung tích</translation>
  </message>
  <message>
   <source>Grouped</source>
   <translation>Theo nhóm</translation>
  </message>
  <message>
   <source>Groups stand apart, heavy traffic draws two groups together.</source>
   <translation>Các nhóm đứng riêng, liên lạc dày kéo hai nhóm lại gần.</translation>
  </message>
  <message>
   <source>Groups that are denser inside than chance makes them.</source>
   <translation>Các nhóm bên trong dày hơn ngẫu nhiên.</translation>
  </message>
  <message>
   <source>Groups that are denser inside than chance makes them: highest modularity found by the Leiden method; every group is connected.</source>
   <translation>Các nhóm bên trong dày hơn ngẫu nhiên: độ mô-đun cao nhất tìm bằng phương pháp Leiden; mỗi nhóm đều liền nhau.</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Tên tài khoản</translation>
  </message>
  <message>
   <source>Hardly stands between others (betweenness: rank %1 of %2).</source>
   <translation>Hầu như không đứng giữa những người khác (trung gian: hạng %1 trên %2).</translation>
  </message>
  <message>
   <source>Has %1 contacts; %2 of them are in the top decile of brokers.</source>
   <translation>Có %1 liên hệ; %2 trong đó thuộc mười phần trăm đầu mối hàng đầu.</translation>
  </message>
  <message>
   <source>Hierarchy</source>
   <translation>Thứ bậc</translation>
  </message>
  <message>
   <source>High values are common among people with few contacts.</source>
   <translation>Giá trị cao thường gặp ở người ít liên lạc.</translation>
  </message>
  <message>
   <source>How are these connected?</source>
   <translation>Họ nối với nhau thế nào?</translation>
  </message>
  <message>
   <source>How does one get from one to the other?</source>
   <translation>Từ người này tới người kia bằng cách nào?</translation>
  </message>
  <message>
   <source>How does something get from one to the other in time?</source>
   <translation>Điều gì đó đi từ người này tới người kia theo thời gian thế nào?</translation>
  </message>
  <message>
   <source>How does something get there soonest, in order of time?</source>
   <translation>Tới nơi sớm nhất bằng cách nào, theo thứ tự thời gian?</translation>
  </message>
  <message>
   <source>How late can it leave and still arrive, in order of time?</source>
   <translation>Đi muộn nhất lúc nào mà vẫn tới nơi, theo thứ tự thời gian?</translation>
  </message>
  <message>
   <source>How many components more there are without the actor; 0 unless a cut point.</source>
   <translation>Thêm bao nhiêu thành phần khi không có chủ thể này; 0 nếu không phải điểm cắt.</translation>
  </message>
  <message>
   <source>Hubs apart, each with its own contacts fanned out behind it.</source>
   <translation>Các đầu mối tách nhau, mỗi đầu mối xòe các liên hệ riêng phía sau.</translation>
  </message>
  <message>
   <source>IATA code</source>
   <translation>Mã IATA</translation>
  </message>
  <message>
   <source>ICCID</source>
   <translation>ICCID</translation>
  </message>
  <message>
   <source>IMEI</source>
   <translation>IMEI</translation>
  </message>
  <message>
   <source>IMO number</source>
   <translation>Số IMO</translation>
  </message>
  <message>
   <source>IMSI</source>
   <translation>IMSI</translation>
  </message>
  <message>
   <source>Identity number</source>
   <translation>Số định danh</translation>
  </message>
  <message>
   <source>Insulated: few contacts</source>
   <translation>Ẩn mình: ít liên hệ</translation>
  </message>
  <message>
   <source>Is close to everyone through ties that are often used (rank %1 of %2).</source>
   <translation>Gần với mọi người qua những mối liên hệ hay dùng (hạng %1 trên %2).</translation>
  </message>
  <message>
   <source>Is contacted more often than he starts a contact (%1 received, %2 started).</source>
   <translation>Được liên hệ nhiều hơn là tự bắt đầu (%1 nhận, %2 bắt đầu).</translation>
  </message>
  <message>
   <source>Is far from most others (harmonic closeness: rank %1 of %2).</source>
   <translation>Xa phần lớn người khác (độ gần điều hòa: hạng %1 trên %2).</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Ngày cấp</translation>
  </message>
  <message>
   <source>Issuer</source>
   <translation>Nơi cấp</translation>
  </message>
  <message>
   <source>It is not written down how this was asked, so it cannot be asked again.</source>
   <translation>Không ghi lại đã hỏi thế nào, nên không hỏi lại được.</translation>
  </message>
  <message>
   <source>Land border gate</source>
   <translation>Cửa khẩu đường bộ</translation>
  </message>
  <message>
   <source>Land border gates</source>
   <translation>Cửa khẩu đường bộ</translation>
  </message>
  <message>
   <source>Larger: higher value</source>
   <translation>Lớn hơn: giá trị cao hơn</translation>
  </message>
  <message>
   <source>Larger: more important</source>
   <translation>To hơn: quan trọng hơn</translation>
  </message>
  <message>
   <source>Largest k so that the actor belongs to a part in which all have k contacts.</source>
   <translation>k lớn nhất sao cho chủ thể thuộc phần mà ai cũng có k liên lạc.</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Vĩ độ</translation>
  </message>
  <message>
   <source>Layers from the top down, as many as steps from the focus or the busiest entity.</source>
   <translation>Các tầng từ trên xuống, theo số bước tính từ tâm điểm hoặc đối tượng bận nhất.</translation>
  </message>
  <message>
   <source>Lead for verification, not evidence.</source>
   <translation>Đầu mối cần xác minh, không phải chứng cứ.</translation>
  </message>
  <message>
   <source>Leaders may keep out of the dense part.</source>
   <translation>Kẻ cầm đầu có thể tránh phần dày đặc.</translation>
  </message>
  <message>
   <source>Legend</source>
   <translation>Chú giải</translation>
  </message>
  <message>
   <source>Line of business</source>
   <translation>Ngành nghề</translation>
  </message>
  <message>
   <source>Logo or stamp</source>
   <translation>Nhãn hoặc dấu</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Kinh độ</translation>
  </message>
  <message>
   <source>Made for very large networks without structure.</source>
   <translation>Dành cho mạng rất lớn không có cấu trúc.</translation>
  </message>
  <message>
   <source>Many share a value; leaders may sit outside the core.</source>
   <translation>Nhiều người cùng giá trị; kẻ cầm đầu có thể ở ngoài lõi.</translation>
  </message>
  <message>
   <source>Mean 1/distance lost among the other n-1 actors.</source>
   <translation>Trung bình 1/khoảng cách bị mất giữa n-1 chủ thể còn lại.</translation>
  </message>
  <message>
   <source>Mean percentile of betweenness of the contacts, times their independence (1 - sum of squared shares). 0 with fewer than two contacts.</source>
   <translation>Phân vị trung gian trung bình của các liên lạc, nhân độ độc lập của họ (1 - tổng bình phương phần). 0 nếu có dưới hai liên lạc.</translation>
  </message>
  <message>
   <source>Misses leaders who keep away; rises for whoever was watched.</source>
   <translation>Bỏ sót kẻ cầm đầu ẩn mình; cao hơn với người bị theo dõi.</translation>
  </message>
  <message>
   <source>MMSI</source>
   <translation>MMSI</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Hãng</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Cuộc gặp</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Cuộc gặp</translation>
  </message>
  <message>
   <source>Mode of transport</source>
   <translation>Phương thức vận chuyển</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Kiểu</translation>
  </message>
  <message>
   <source>More questions</source>
   <translation>Câu hỏi khác</translation>
  </message>
  <message>
   <source>Nationality of document</source>
   <translation>Quốc tịch trên giấy tờ</translation>
  </message>
  <message>
   <source>Needs dated contacts; unrecorded ones cut it short.</source>
   <translation>Cần liên lạc có ngày; liên lạc chưa ghi nhận làm ngắn lại.</translation>
  </message>
  <message>
   <source>Needs dated contacts; unrecorded ones delay.</source>
   <translation>Cần liên lạc có ngày; liên lạc chưa ghi nhận làm chậm.</translation>
  </message>
  <message>
   <source>Needs recorded directions.</source>
   <translation>Cần có hướng liên lạc được ghi lại.</translation>
  </message>
  <message>
   <source>No clear leader: nobody stands out from the others in this network.</source>
   <translation>Không rõ ai cầm đầu: không ai nổi trội trong mạng này.</translation>
  </message>
  <message>
   <source>No format writes files like %1. Choose one of these endings: %2.</source>
   <translation>Không có định dạng nào ghi tệp như %1. Hãy chọn một trong các đuôi: %2.</translation>
  </message>
  <message>
   <source>No link of this network has a recorded direction, so nobody can be said to start a contact. Import calls, transfers or messages as directed links.</source>
   <translation>Không liên kết nào trong mạng này ghi chiều, nên không thể nói ai bắt đầu liên hệ. Hãy nhập cuộc gọi, chuyển tiền hoặc tin nhắn làm liên kết có chiều.</translation>
  </message>
  <message>
   <source>No link of this network has a recorded direction. Run the measure without direction, or import the links as directed.</source>
   <translation>Không liên kết nào trong mạng này ghi chiều. Hãy tính không theo chiều, hoặc nhập liên kết có chiều.</translation>
  </message>
  <message>
   <source>Nothing in this network connects these.</source>
   <translation>Không có gì trong mạng này nối những mục này.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Số</translation>
  </message>
  <message>
   <source>Number of actors that this one has a tie towards.</source>
   <translation>Số chủ thể mà người này có liên hệ hướng tới.</translation>
  </message>
  <message>
   <source>Number of actors with a tie towards this one.</source>
   <translation>Số chủ thể có liên hệ hướng tới người này.</translation>
  </message>
  <message>
   <source>Number of contacts; directed: arcs in and out.</source>
   <translation>Số người có liên hệ; có hướng: cả đến và đi.</translation>
  </message>
  <message>
   <source>Number of others reached by contacts each later than the one before.</source>
   <translation>Số người tới được qua các liên lạc, mỗi lần sau lần trước.</translation>
  </message>
  <message>
   <source>Number of pairs whose shortest paths pass along the tie, shared among equal paths.</source>
   <translation>Số cặp có đường ngắn nhất đi qua liên hệ này, chia đều giữa các đường bằng nhau.</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>Người quan sát</translation>
  </message>
  <message>
   <source>Occupation</source>
   <translation>Nghề nghiệp</translation>
  </message>
  <message>
   <source>One unrecorded tie is enough to join two components.</source>
   <translation>Một liên hệ chưa ghi nhận đủ để nối hai thành phần.</translation>
  </message>
  <message>
   <source>One unrecorded tie is enough to undo a cut point.</source>
   <translation>Một liên hệ chưa ghi nhận đủ để không còn là điểm cắt.</translation>
  </message>
  <message>
   <source>Online account</source>
   <translation>Tài khoản mạng</translation>
  </message>
  <message>
   <source>Online accounts</source>
   <translation>Tài khoản mạng</translation>
  </message>
  <message>
   <source>Only %1 contacts with a direction; too few to tell who starts them.</source>
   <translation>Chỉ có %1 liên hệ có chiều; quá ít để nói ai bắt đầu.</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Ngày mở</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>Nhà mạng</translation>
  </message>
  <message>
   <source>Organic</source>
   <translation>Tự nhiên</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <source>Organisations</source>
   <translation>Tổ chức</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Nơi xuất phát</translation>
  </message>
  <message>
   <source>Pairs i -&gt; v -&gt; j without i -&gt; j, all three in different communities.</source>
   <translation>Các cặp i -&gt; v -&gt; j không có i -&gt; j, cả ba khác nhóm.</translation>
  </message>
  <message>
   <source>Pairs i -&gt; v -&gt; j without i -&gt; j, all three in one community.</source>
   <translation>Các cặp i -&gt; v -&gt; j không có i -&gt; j, cả ba cùng một nhóm.</translation>
  </message>
  <message>
   <source>Pairs i -&gt; v -&gt; j without i -&gt; j, i and j in one community, v in another.</source>
   <translation>Các cặp i -&gt; v -&gt; j không có i -&gt; j, i và j cùng nhóm, v nhóm khác.</translation>
  </message>
  <message>
   <source>Pairs i -&gt; v -&gt; j without i -&gt; j, i and v in one community, j in another.</source>
   <translation>Các cặp i -&gt; v -&gt; j không có i -&gt; j, i và v cùng nhóm, j nhóm khác.</translation>
  </message>
  <message>
   <source>Pairs i -&gt; v -&gt; j without i -&gt; j, v and j in one community, i in another.</source>
   <translation>Các cặp i -&gt; v -&gt; j không có i -&gt; j, v và j cùng nhóm, i nhóm khác.</translation>
  </message>
  <message>
   <source>Parcel</source>
   <translation>Bưu kiện</translation>
  </message>
  <message>
   <source>Parcels</source>
   <translation>Bưu kiện</translation>
  </message>
  <message>
   <source>Passport</source>
   <translation>Hộ chiếu</translation>
  </message>
  <message>
   <source>Paths between those who are selected on the chart.</source>
   <translation>Đường nối giữa những người được chọn trên sơ đồ.</translation>
  </message>
  <message>
   <source>Peacock</source>
   <translation>Đuôi công</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Điện thoại</translation>
  </message>
  <message>
   <source>Phones</source>
   <translation>Điện thoại</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Địa điểm</translation>
  </message>
  <message>
   <source>Plate</source>
   <translation>Biển số</translation>
  </message>
  <message>
   <source>Platform</source>
   <translation>Nền tảng</translation>
  </message>
  <message>
   <source>Precursor</source>
   <translation>Tiền chất</translation>
  </message>
  <message>
   <source>Precursors</source>
   <translation>Tiền chất</translation>
  </message>
  <message>
   <source>Principal eigenvector of the largest component, largest value 1; elsewhere 0.</source>
   <translation>Véc-tơ riêng chính của thành phần lớn nhất, giá trị lớn nhất là 1; nơi khác 0.</translation>
  </message>
  <message>
   <source>Principal vector of A&apos;A, sum 1.</source>
   <translation>Véc-tơ chính của A&apos;A, tổng 1.</translation>
  </message>
  <message>
   <source>Principal vector of AA&apos;, sum 1.</source>
   <translation>Véc-tơ chính của AA&apos;, tổng 1.</translation>
  </message>
  <message>
   <source>Printing did not end well. Look at the printer's queue.</source>
   <translation>In không trọn vẹn. Hãy xem hàng đợi của máy in.</translation>
  </message>
  <message>
   <source>Producer</source>
   <translation>Nơi sản xuất</translation>
  </message>
  <message>
   <source>Province</source>
   <translation>Tỉnh</translation>
  </message>
  <message>
   <source>Purity in %</source>
   <translation>Độ tinh khiết, %</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Số lượng</translation>
  </message>
  <message>
   <source>%1 known</source>
   <translation>đã biết %1</translation>
  </message>
  <message>
   <source>Nobody known: a blind spot</source>
   <translation>Chưa biết ai: điểm mù</translation>
  </message>
  <message>
   <source>%1 of lines</source>
   <translation>%1 số đường</translation>
  </message>
  <message>
   <source>the trail is lost on this side</source>
   <translation>mất dấu ở phía này</translation>
  </message>
  <message>
   <source>one source, or weak evidence</source>
   <translation>một nguồn, hoặc chứng cứ yếu</translation>
  </message>
  <message>
   <source>against the order of stages</source>
   <translation>ngược thứ tự công đoạn</translation>
  </message>
  <message>
   <source>Precursor or cultivation</source>
   <translation>Tiền chất hoặc trồng cây</translation>
  </message>
  <message>
   <source>Production</source>
   <translation>Sản xuất</translation>
  </message>
  <message>
   <source>Wholesale and export</source>
   <translation>Bán buôn và xuất đi</translation>
  </message>
  <message>
   <source>Transport and crossing</source>
   <translation>Vận chuyển và qua biên giới</translation>
  </message>
  <message>
   <source>Import and distribution</source>
   <translation>Nhập vào và phân phối</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Bán lẻ</translation>
  </message>
  <message>
   <source>Money back</source>
   <translation>Tiền quay về</translation>
  </message>
  <message>
   <source>Stage not known</source>
   <translation>Chưa rõ công đoạn</translation>
  </message>
  <message>
   <source>Hands goods on at this stage.</source>
   <translation>Giao hàng tiếp ở công đoạn này.</translation>
  </message>
  <message>
   <source>Receives goods at this stage and is not known to hand them on.</source>
   <translation>Nhận hàng ở công đoạn này và chưa thấy giao tiếp cho ai.</translation>
  </message>
  <message>
   <source>Stands between %1 and %2, whose stages are known.</source>
   <translation>Đứng giữa %1 và %2, những người đã rõ công đoạn.</translation>
  </message>
  <message>
   <source>Pays or is paid, and is not known to hold goods.</source>
   <translation>Trả tiền hoặc nhận tiền, và chưa thấy giữ hàng.</translation>
  </message>
  <message>
   <source>Set by hand.</source>
   <translation>Do người dùng đặt.</translation>
  </message>
  <message>
   <source>It is the kind of thing that belongs to this stage.</source>
   <translation>Loại đối tượng này thuộc công đoạn này.</translation>
  </message>
  <message>
   <source>The case says of the role: &quot;%1&quot;.</source>
   <translation>Vụ án ghi về vai trò: &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>There is no such entity in this case any more.</source>
   <translation>Đối tượng này không còn trong vụ án.</translation>
  </message>
  <message>
   <source>Who brought %1 to %2 before %3?</source>
   <translation>Ai đã mang %1 đến cho %2 trước ngày %3?</translation>
  </message>
  <message>
   <source>Who brought %1 to %2?</source>
   <translation>Ai đã mang %1 đến cho %2?</translation>
  </message>
  <message>
   <source>Who took over %1 from %2 after %3?</source>
   <translation>Ai đã nhận %1 từ %2 sau ngày %3?</translation>
  </message>
  <message>
   <source>Who took over %1 from %2?</source>
   <translation>Ai đã nhận %1 từ %2?</translation>
  </message>
  <message>
   <source>Who took %1 from %2 to %3 between %4 and %5?</source>
   <translation>Ai đã đưa %1 từ %2 đến %3 trong khoảng từ %4 đến %5?</translation>
  </message>
  <message>
   <source>Who took %1 from %2 to %3?</source>
   <translation>Ai đã đưa %1 từ %2 đến %3?</translation>
  </message>
  <message>
   <source>This has no place on the line: no goods are known to have passed through it. Choose somebody or something that a movement of goods names.</source>
   <translation>Đối tượng này không có chỗ trên đường dây: chưa thấy hàng nào đi qua. Hãy chọn người hoặc vật mà một lần chuyển hàng có nêu.</translation>
  </message>
  <message>
   <source>No %1 targets keep these rules. Take more targets, or loosen the rules.</source>
   <translation>Không có %1 mục tiêu nào thỏa các điều kiện này. Hãy tăng số mục tiêu hoặc nới điều kiện.</translation>
  </message>
  <message>
   <source>The leaders only</source>
   <translation>Chỉ những người cầm đầu</translation>
  </message>
  <message>
   <source>The couriers only</source>
   <translation>Chỉ những người vận chuyển</translation>
  </message>
  <message>
   <source>A random set, mean of %1</source>
   <translation>Một nhóm ngẫu nhiên, trung bình của %1 lần</translation>
  </message>
  <message>
   <source>The plan</source>
   <translation>Phương án</translation>
  </message>
  <message>
   <source>%1 of the lines pass here.</source>
   <translation>%1 số đường đi qua đây.</translation>
  </message>
  <message>
   <source>Stops another %1 after those above.</source>
   <translation>Chặn thêm %1 sau những mục tiêu ở trên.</translation>
  </message>
  <message>
   <source>%1 of %2 ends of the line get nothing any other way.</source>
   <translation>%1 trong %2 đầu cuối của đường dây không nhận được hàng bằng đường nào khác.</translation>
  </message>
  <message>
   <source>No other set that keeps the rules stops more lines: proved.</source>
   <translation>Không nhóm nào khác thỏa điều kiện mà chặn được nhiều đường hơn: đã chứng minh.</translation>
  </message>
  <message>
   <source>The best set found in the time given. No set that keeps the rules can stop more than %1 times as many lines.</source>
   <translation>Nhóm tốt nhất tìm được trong thời gian cho phép. Không nhóm nào thỏa điều kiện có thể chặn nhiều hơn %1 lần số đường này.</translation>
  </message>
  <message>
   <source>First time for %1: %2, on %3.</source>
   <translation>Lần đầu với %1: %2, ngày %3.</translation>
  </message>
  <message>
   <source>First time for %1: %2, on %3 at %4.</source>
   <translation>Lần đầu với %1: %2, ngày %3 tại %4.</translation>
  </message>
  <message>
   <source>%1: area under the curve %2 on this case (a tenth of the ties hidden, ten times, each against a pair that is not tied; 0.5 is chance).</source>
   <translation>%1: diện tích dưới đường cong %2 trên vụ án này (giấu một phần mười số mối liên hệ, mười lần, mỗi mối so với một cặp không có liên hệ; 0.5 là may rủi).</translation>
  </message>
  <message>
   <source>These ties are guessed from acquaintances in common. They are leads for collection: never evidence, never exported, in no score.</source>
   <translation>Những mối liên hệ này được đoán từ người quen chung. Đó là hướng thu thập: không bao giờ là chứng cứ, không xuất ra, không vào điểm số nào.</translation>
  </message>
  <message>
   <source>Rank in the finding</source>
   <translation>Hạng trong kết quả</translation>
  </message>
  <message>
   <source>Reach along recorded ties is not reach in fact.</source>
   <translation>Tới được theo liên hệ ghi nhận không phải là tới được trên thực tế.</translation>
  </message>
  <message>
   <source>Reaches %1 of the %2 others in %3 steps on average (rank %4).</source>
   <translation>Với tới %1 trên %2 người khác trung bình qua %3 bước (hạng %4).</translation>
  </message>
  <message>
   <source>Reaches everyone in %1 steps on average (rank %2 of %3).</source>
   <translation>Với tới mọi người trung bình qua %1 bước (hạng %2 trên %3).</translation>
  </message>
  <message>
   <source>Records lie aside that belong to no step of the history: %1.</source>
   <translation>Có bản ghi không thuộc bước nào của nhật ký: %1.</translation>
  </message>
  <message>
   <source>Registration number</source>
   <translation>Số đăng ký</translation>
  </message>
  <message>
   <source>Removing somebody far out brings the rest closer together.</source>
   <translation>Bỏ người ở rìa làm phần còn lại gần nhau hơn.</translation>
  </message>
  <message>
   <source>Residence</source>
   <translation>Nơi cư trú</translation>
  </message>
  <message>
   <source>Rests on the communities found; ties without direction count both ways.</source>
   <translation>Dựa trên các nhóm tìm được; liên hệ không có hướng tính cả hai chiều.</translation>
  </message>
  <message>
   <source>Rests on who was put into the two sets.</source>
   <translation>Phụ thuộc ai được đưa vào hai nhóm.</translation>
  </message>
  <message>
   <source>Rings around a focus</source>
   <translation>Vòng quanh tâm điểm</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Vai trò</translation>
  </message>
  <message>
   <source>Row %1 holds a cell of more than a million characters. Probably a quotation mark in it is never closed, or the delimiter is another one.</source>
   <translation>Dòng %1 có ô hơn một triệu ký tự. Có lẽ dấu ngoặc kép không đóng, hoặc dấu phân cách khác.</translation>
  </message>
  <message>
   <source>Row %1 has more than %2 cells, more than any spreadsheet can have. Probably the delimiter is another one.</source>
   <translation>Dòng %1 có hơn %2 ô, nhiều hơn mọi bảng tính có thể có. Có lẽ dấu phân cách khác.</translation>
  </message>
  <message>
   <source>Row %1 needs more memory than there is.</source>
   <translation>Dòng %1 cần nhiều bộ nhớ hơn hiện có.</translation>
  </message>
  <message>
   <source>Rows and columns, group by group, the busiest first.</source>
   <translation>Hàng và cột, từng nhóm một, bận nhất trước.</translation>
  </message>
  <message>
   <source>Says nothing outside the largest component.</source>
   <translation>Không nói gì ngoài thành phần lớn nhất.</translation>
  </message>
  <message>
   <source>Service numbers and the target of the collection have many contacts too.</source>
   <translation>Số dịch vụ và đối tượng bị theo dõi cũng có nhiều liên lạc.</translation>
  </message>
  <message>
   <source>Share of shortest paths between all other pairs that pass, averaged over pairs.</source>
   <translation>Tỷ lệ đường ngắn nhất giữa mọi cặp khác đi qua người này, lấy trung bình theo cặp.</translation>
  </message>
  <message>
   <source>Share of shortest paths drawn at random that pass; all values are within 0.01 of exact betweenness with a probability of 90 %.</source>
   <translation>Tỷ lệ đường ngắn nhất rút ngẫu nhiên đi qua; mọi giá trị lệch không quá 0,01 so với giá trị chính xác với xác suất 90 %.</translation>
  </message>
  <message>
   <source>Share of shortest paths from the first set to the second that pass, added up over pairs.</source>
   <translation>Tỷ lệ đường ngắn nhất từ nhóm thứ nhất tới nhóm thứ hai đi qua, cộng theo cặp.</translation>
  </message>
  <message>
   <source>SIM card</source>
   <translation>Thẻ SIM</translation>
  </message>
  <message>
   <source>SIM cards</source>
   <translation>Thẻ SIM</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>Niêm phong</translation>
  </message>
  <message>
   <source>Seaport</source>
   <translation>Cảng biển</translation>
  </message>
  <message>
   <source>Seaports</source>
   <translation>Cảng biển</translation>
  </message>
  <message>
   <source>Seizure</source>
   <translation>Vụ thu giữ</translation>
  </message>
  <message>
   <source>Seizure number</source>
   <translation>Số vụ thu giữ</translation>
  </message>
  <message>
   <source>Seizures</source>
   <translation>Vụ thu giữ</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Ngày gửi</translation>
  </message>
  <message>
   <source>Service number</source>
   <translation>Số dịch vụ</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Giới tính</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Cỡ</translation>
  </message>
  <message>
   <source>Small groups inside a large network may be merged; other divisions can be nearly as good.</source>
   <translation>Nhóm nhỏ trong mạng lớn có thể bị gộp; cách chia khác có thể tốt gần bằng.</translation>
  </message>
  <message>
   <source>Somebody who was chosen is not in this part of the case. Widen the dates, kinds or grades, or choose the owner of a phone or an account.</source>
   <translation>Có người được chọn không nằm trong phần này của vụ án. Hãy mở rộng ngày, loại hoặc cấp tin cậy, hoặc chọn chủ của điện thoại hay tài khoản.</translation>
  </message>
  <message>
   <source>Stage on the line</source>
   <translation>Khâu trên tuyến</translation>
  </message>
  <message>
   <source>Stands on %1 of the shortest paths between the others (rank %2 of %3).</source>
   <translation>Đứng trên %1 các đường ngắn nhất giữa những người khác (hạng %2 trên %3).</translation>
  </message>
  <message>
   <source>Started %1 of %2 contacts, with %3 others.</source>
   <translation>Bắt đầu %1 trên %2 liên hệ, với %3 người khác.</translation>
  </message>
  <message>
   <source>Starts fewer contacts than most others (%1).</source>
   <translation>Bắt đầu ít liên hệ hơn phần lớn người khác (%1).</translation>
  </message>
  <message>
   <source>Stationary share of a walk that starts anew with probability 0.15; sum 1.</source>
   <translation>Tỷ lệ dừng của bước đi bắt đầu lại với xác suất 0,15; tổng 1.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Tình trạng</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Đã dừng.</translation>
  </message>
  <message>
   <source>Street</source>
   <translation>Đường</translation>
  </message>
  <message>
   <source>Street name</source>
   <translation>Tên lóng</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Nội dung</translation>
  </message>
  <message>
   <source>Substance</source>
   <translation>Chất</translation>
  </message>
  <message>
   <source>Substances</source>
   <translation>Chất</translation>
  </message>
  <message>
   <source>Sum of 1/days until arrival from the day before the first contact, divided by n-1; each contact later than the one before.</source>
   <translation>Tổng 1/số ngày tới nơi tính từ ngày trước liên lạc đầu tiên, chia cho n-1; mỗi liên lạc sau liên lạc trước.</translation>
  </message>
  <message>
   <source>Sum of 1/distance to all others, divided by n-1; unreachable counts 0.</source>
   <translation>Tổng 1/khoảng cách tới mọi người khác, chia cho n-1; không tới được tính 0.</translation>
  </message>
  <message>
   <source>Sum over contacts of the squared share of effort that leads to them, straight or through another contact. Low: a broker. Undefined without contacts.</source>
   <translation>Tổng theo các liên lạc của bình phương phần công sức dẫn tới họ, trực tiếp hoặc qua liên lạc khác. Thấp: người môi giới. Không xác định nếu không có liên lạc.</translation>
  </message>
  <message>
   <source>Sum over ties of their strength: contacts times the worth of their evidence.</source>
   <translation>Tổng độ mạnh các liên hệ: số lần liên lạc nhân với giá trị chứng cứ.</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>Mã số thuế</translation>
  </message>
  <message>
   <source>Tentative</source>
   <translation>Phỏng đoán</translation>
  </message>
  <message>
   <source>The answer differs from the one that was kept at step %1, of the same ties. It was computed with version %2.</source>
   <translation>Kết quả khác với kết quả đã giữ ở bước %1, trên cùng các liên hệ. Nó được tính bằng phiên bản %2.</translation>
  </message>
  <message>
   <source>The batch is incomplete: it speaks of record %1, which it does not hold. Nothing was taken in.</source>
   <translation>Lô không đủ: nhắc đến bản ghi %1 mà không chứa. Không nhập gì.</translation>
  </message>
  <message>
   <source>The batch uses the number %1 for two records. Nothing was taken in.</source>
   <translation>Lô dùng số %1 cho hai bản ghi. Không nhập gì.</translation>
  </message>
  <message>
   <source>The best brokers have the lowest values.</source>
   <translation>Người môi giới giỏi nhất có giá trị thấp nhất.</translation>
  </message>
  <message>
   <source>The best of 20 searches; a better set may exist.</source>
   <translation>Tốt nhất trong 20 lần tìm; có thể có tập tốt hơn.</translation>
  </message>
  <message>
   <source>The case has changed since step %1. As it was then, it gives the same to the last bit; what follows is the answer of today.</source>
   <translation>Vụ án đã thay đổi từ bước %1. Như khi đó, kết quả giống đến từng bit; dưới đây là kết quả hôm nay.</translation>
  </message>
  <message>
   <source>The case has no links yet, so there is no chart to draw. Import a file first.</source>
   <translation>Vụ án chưa có liên kết nên chưa có sơ đồ. Hãy nhập tệp trước.</translation>
  </message>
  <message>
   <source>The case knows %1 entities called &quot;%2&quot;; nobody can tell which one is meant, so it was added as another one.</source>
   <translation>Vụ án có %1 đối tượng tên &quot;%2&quot;; không thể biết là ai, nên đã thêm thành đối tượng khác.</translation>
  </message>
  <message>
   <source>The file lists another &quot;%1&quot; with another identifying number; they were kept apart.</source>
   <translation>Tệp có một &quot;%1&quot; khác với số định danh khác; đã giữ riêng.</translation>
  </message>
  <message>
   <source>The file tells of %1 entities called &quot;%2&quot; and the case knows one; nobody can tell whether this one is meant, so it was added as another one.</source>
   <translation>Tệp có %1 đối tượng tên &quot;%2&quot; mà vụ án chỉ có một; không thể biết có phải là đối tượng này không, nên đã thêm thành đối tượng khác.</translation>
  </message>
  <message>
   <source>The case knows another &quot;%1&quot; with another identifying number; they were kept apart.</source>
   <translation>Vụ án có &quot;%1&quot; khác với số định danh khác; đã giữ riêng.</translation>
  </message>
  <message>
   <source>The cell &quot;%1&quot; stands under no name.</source>
   <translation>Ô &quot;%1&quot; không nằm dưới tên nào.</translation>
  </message>
  <message>
   <source>The change refers to a record that is not in %1. Nothing was changed.</source>
   <translation>Thay đổi dẫn đến bản ghi không có trong %1. Không có gì thay đổi.</translation>
  </message>
  <message>
   <source>The command score, see the ranking.</source>
   <translation>Điểm chỉ huy, xem bảng xếp hạng.</translation>
  </message>
  <message>
   <source>The date is empty.</source>
   <translation>Ngày để trống.</translation>
  </message>
  <message>
   <source>The disk is full. %1 was left as it was; make room and try again.</source>
   <translation>Đĩa đầy. %1 giữ nguyên như cũ; hãy dọn chỗ rồi thử lại.</translation>
  </message>
  <message>
   <source>The file has a header and no rows.</source>
   <translation>Tệp chỉ có tiêu đề, không có dòng nào.</translation>
  </message>
  <message>
   <source>The file has no column &quot;%1&quot; for %2. Its columns are: %3.</source>
   <translation>Tệp không có cột &quot;%1&quot; cho %2. Các cột của tệp: %3.</translation>
  </message>
  <message>
   <source>The file has no header, so name the column for %1 by its number from 1, not &quot;%2&quot;.</source>
   <translation>Tệp không có dòng tiêu đề, nên hãy gọi cột cho %1 bằng số từ 1, không phải &quot;%2&quot;.</translation>
  </message>
  <message>
   <source>The file holds no row. Ask the sender for it again.</source>
   <translation>Tệp không có dòng nào. Hãy xin lại người gửi.</translation>
  </message>
  <message>
   <source>The file is damaged: %1</source>
   <translation>Tệp bị hỏng: %1</translation>
  </message>
  <message>
   <source>The first column of a link is taken for the one who starts the contact; verify this for each source.</source>
   <translation>Cột đầu của liên kết được coi là bên bắt đầu liên hệ; hãy kiểm tra với từng nguồn.</translation>
  </message>
  <message>
   <source>The focus in the middle, its contacts on the first ring, theirs on the second.</source>
   <translation>Tâm điểm ở giữa, liên hệ của nó trên vòng một, liên hệ của họ trên vòng hai.</translation>
  </message>
  <message>
   <source>The folder %1 for backup copies could not be made (%2). The case itself is safe.</source>
   <translation>Không tạo được thư mục %1 cho bản dự phòng (%2). Bản thân vụ án an toàn.</translation>
  </message>
  <message>
   <source>The header of the matrix leaves %1 columns without a name (column %2), so nobody can tell whose ties stand there. Name every column as its row is named and import the file again.</source>
   <translation>Tiêu đề ma trận để %1 cột không tên (cột %2), nên không biết là của ai. Hãy đặt tên mọi cột như dòng của nó rồi nhập lại.</translation>
  </message>
  <message>
   <source>The header of the matrix names &quot;%1&quot; twice. Names must differ.</source>
   <translation>Tiêu đề ma trận ghi &quot;%1&quot; hai lần. Tên phải khác nhau.</translation>
  </message>
  <message>
   <source>The history does not end where the case says it ends (entry %1): entries at its end were removed or added.</source>
   <translation>Nhật ký không kết thúc ở chỗ vụ án ghi (mục %1): các mục cuối đã bị xóa hoặc thêm.</translation>
  </message>
  <message>
   <source>The history is not complete: entry %1 is missing, between entries %2 and %3.</source>
   <translation>Nhật ký không đủ: thiếu mục %1, giữa mục %2 và %3.</translation>
  </message>
  <message>
   <source>The import does not say which column names the entities. Give the column for label.</source>
   <translation>Việc nhập không nói cột nào là tên đối tượng. Hãy cho biết cột label.</translation>
  </message>
  <message>
   <source>The import does not say which columns tie whom to whom. Give the columns for from and to.</source>
   <translation>Việc nhập không nói cột nào nối ai với ai. Hãy cho biết cột from và to.</translation>
  </message>
  <message>
   <source>The instigator score, see the ranking.</source>
   <translation>Điểm xúi giục, xem bảng xếp hạng.</translation>
  </message>
  <message>
   <source>The k shortest paths without a repeated stop, by steps, or by 1/strength if weighted.</source>
   <translation>k đường ngắn nhất không lặp điểm, theo số bước, hoặc theo 1/độ mạnh nếu có trọng số.</translation>
  </message>
  <message>
   <source>The matrix is not symmetric, though it was read without direction: what both cells of a pair say was added up.</source>
   <translation>Ma trận không đối xứng dù đọc không theo chiều: đã cộng hai ô của mỗi cặp.</translation>
  </message>
  <message>
   <source>The matrix is symmetric: each pair was read once and its mirrored cell counted as merged.</source>
   <translation>Ma trận đối xứng: mỗi cặp đọc một lần, ô đối xứng tính là gộp.</translation>
  </message>
  <message>
   <source>The path of contacts, each later than the one before, that arrives first.</source>
   <translation>Chuỗi liên lạc, mỗi lần sau lần trước, tới nơi đầu tiên.</translation>
  </message>
  <message>
   <source>The path of contacts, each later than the one before, that leaves last.</source>
   <translation>Chuỗi liên lạc, mỗi lần sau lần trước, khởi hành muộn nhất.</translation>
  </message>
  <message>
   <source>The period ends before it begins (%1 to %2). Exchange the two dates.</source>
   <translation>Kỳ kết thúc trước khi bắt đầu (%1 đến %2). Hãy đổi chỗ hai ngày.</translation>
  </message>
  <message>
   <source>The picture would have more than 400 million dots. Choose fewer dots an inch or write a PDF.</source>
   <translation>Ảnh sẽ có hơn 400 triệu điểm. Hãy giảm số điểm trên inch hoặc ghi thành PDF.</translation>
  </message>
  <message>
   <source>The printer could not be reached. Check that it is switched on, or save a PDF and print that.</source>
   <translation>Không liên lạc được máy in. Hãy kiểm tra máy đã bật, hoặc lưu PDF rồi in.</translation>
  </message>
  <message>
   <source>The quotation mark that opens a cell in row %1 is never closed. Close it, or take it out, and import the file again.</source>
   <translation>Dấu ngoặc kép mở ô ở dòng %1 không được đóng. Hãy đóng hoặc bỏ đi rồi nhập lại.</translation>
  </message>
  <message>
   <source>The records of step %1, which was undone, are not those that it took in.</source>
   <translation>Bản ghi của bước %1 đã hoàn tác không phải là những gì bước đó nhập.</translation>
  </message>
  <message>
   <source>The records that step %1 (&quot;%2&quot;) made or changed are not as the history left them: the file was altered past the program, or the entry is damaged.</source>
   <translation>Các bản ghi do bước %1 (&quot;%2&quot;) tạo hoặc sửa không còn như nhật ký để lại: tệp bị sửa ngoài chương trình, hoặc mục bị hỏng.</translation>
  </message>
  <message>
   <source>The row does not say what it is about.</source>
   <translation>Dòng không nói về điều gì.</translation>
  </message>
  <message>
   <source>The row does not say who stands at this end.</source>
   <translation>Dòng không nói ai ở đầu này.</translation>
  </message>
  <message>
   <source>The row has %1 cells and the header %2; what stands beyond it was left out.</source>
   <translation>Dòng có %1 ô còn tiêu đề %2; phần thừa đã bỏ.</translation>
  </message>
  <message>
   <source>The row has no name in its first cell; its %1 cells were left out.</source>
   <translation>Dòng không có tên ở ô đầu; %1 ô đã bỏ.</translation>
  </message>
  <message>
   <source>The row holds NUL bytes; it was damaged on its way. Ask for the file again.</source>
   <translation>Dòng chứa byte rỗng; đã hỏng trên đường đi. Hãy xin lại tệp.</translation>
  </message>
  <message>
   <source>The row holds characters that could not be read; they are shown as �. Is the encoding right?</source>
   <translation>Dòng chứa ký tự không đọc được; hiện bằng �. Bảng mã có đúng không?</translation>
  </message>
  <message>
   <source>The row is too short: it has %1 cells and needs %2.</source>
   <translation>Dòng quá ngắn: có %1 ô mà cần %2.</translation>
  </message>
  <message>
   <source>The row is too short: its last %1 cells are missing.</source>
   <translation>Dòng quá ngắn: thiếu %1 ô cuối.</translation>
  </message>
  <message>
   <source>The same as authorities without direction.</source>
   <translation>Không có hướng thì như người được hướng tới.</translation>
  </message>
  <message>
   <source>The same as hubs without direction.</source>
   <translation>Không có hướng thì như đầu mối.</translation>
  </message>
  <message>
   <source>The same to the last bit as at step %1.</source>
   <translation>Giống đến từng bit như ở bước %1.</translation>
  </message>
  <message>
   <source>The sample files could not be laid out in %1. Is the disk full?</source>
   <translation>Không đặt được các tệp mẫu vào %1. Đĩa có đầy không?</translation>
  </message>
  <message>
   <source>The set from which the mean of 1/distance to everybody is highest.</source>
   <translation>Tập hợp có trung bình 1/khoảng cách tới mọi người cao nhất.</translation>
  </message>
  <message>
   <source>The set whose removal leaves the most pairs that cannot reach each other (F).</source>
   <translation>Tập hợp mà khi bỏ đi để lại nhiều cặp không tới được nhau nhất (F).</translation>
  </message>
  <message>
   <source>The set whose removal leaves the others furthest from each other (DF).</source>
   <translation>Tập hợp mà khi bỏ đi thì những người còn lại xa nhau nhất (DF).</translation>
  </message>
  <message>
   <source>The table %1 holds records that no step of the history made: %2.</source>
   <translation>Bảng %1 chứa bản ghi không do bước nào của nhật ký tạo ra: %2.</translation>
  </message>
  <message>
   <source>The tables of %1 were altered by another program, so the case is only read. Open a backup copy to go on working.</source>
   <translation>Các bảng của %1 đã bị chương trình khác sửa, nên vụ án chỉ đọc. Hãy mở bản dự phòng để làm tiếp.</translation>
  </message>
  <message>
   <source>The title of the case was changed without the history knowing.</source>
   <translation>Tiêu đề vụ án bị đổi mà nhật ký không ghi.</translation>
  </message>
  <message>
   <source>The words for searching do not fit the entities.</source>
   <translation>Chỉ mục tìm kiếm không khớp với các đối tượng.</translation>
  </message>
  <message>
   <source>There are more than %1 circles in which everybody knows everybody. Narrow the filter, or raise the confidence wanted.</source>
   <translation>Có hơn %1 nhóm mà mọi người đều biết nhau. Hãy thu hẹp bộ lọc hoặc nâng độ tin yêu cầu.</translation>
  </message>
  <message>
   <source>There are more than %1 ways of at most %2 steps; the list is cut short. Ask for fewer steps.</source>
   <translation>Có hơn %1 đường nhiều nhất %2 bước; danh sách bị cắt ngắn. Hãy hỏi ít bước hơn.</translation>
  </message>
  <message>
   <source>There is no analysis named &apos;%1&apos;.</source>
   <translation>Không có phép phân tích tên &apos;%1&apos;.</translation>
  </message>
  <message>
   <source>There is no chart %1 in the case. 'list CASE charts' lists them.</source>
   <translation>Trong vụ án không có sơ đồ %1. Lệnh 'list CASE charts' liệt kê các sơ đồ.</translation>
  </message>
  <message>
   <source>There is no encoding called &quot;%1&quot;. Try UTF-8, UTF-16LE, windows-1258, TCVN3 or windows-1252.</source>
   <translation>Không có bảng mã tên &quot;%1&quot;. Hãy thử UTF-8, UTF-16LE, windows-1258, TCVN3 hoặc windows-1252.</translation>
  </message>
  <message>
   <source>There is no file %1. Check its name and folder.</source>
   <translation>Không có tệp %1. Hãy kiểm tra tên và thư mục.</translation>
  </message>
  <message>
   <source>%1 is no ordinary file. Choose a case file.</source>
   <translation>%1 không phải là tệp thông thường. Hãy chọn một tệp vụ án.</translation>
  </message>
  <message>
   <source>There is no file %1. Check the name and the folder.</source>
   <translation>Không có tệp %1. Hãy kiểm tra tên và thư mục.</translation>
  </message>
  <message>
   <source>There is no finding %1 in the case. &apos;list CASE findings&apos; lists them.</source>
   <translation>Không có kết quả %1 trong vụ án. &apos;list CASE findings&apos; liệt kê chúng.</translation>
  </message>
  <message>
   <source>There is no folder %1. Make it first, or choose another.</source>
   <translation>Không có thư mục %1. Hãy tạo trước, hoặc chọn thư mục khác.</translation>
  </message>
  <message>
   <source>There is no kind of entity called &quot;%1&quot;.</source>
   <translation>Không có loại đối tượng tên &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>There is no kind of link called &quot;%1&quot;.</source>
   <translation>Không có loại liên kết tên &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>There is no layout named %1. Choose one of those listed by --help.</source>
   <translation>Không có cách sắp xếp tên %1. Hãy chọn một cách trong --help.</translation>
  </message>
  <message>
   <source>There is no route from %1 to %2 in this network.</source>
   <translation>Không có đường từ %1 đến %2 trong mạng này.</translation>
  </message>
  <message>
   <source>There is not enough memory for a picture of this size.</source>
   <translation>Không đủ bộ nhớ cho ảnh cỡ này.</translation>
  </message>
  <message>
   <source>There is not enough memory for this step.</source>
   <translation>Không đủ bộ nhớ cho bước này.</translation>
  </message>
  <message>
   <source>There is not enough memory for this. %1 was left as it was.</source>
   <translation>Không đủ bộ nhớ. %1 giữ nguyên như cũ.</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs or narrow the case down with a filter.</source>
   <translation>Không đủ bộ nhớ. Hãy đóng chương trình khác hoặc thu hẹp vụ án bằng bộ lọc.</translation>
  </message>
  <message>
   <source>There is nothing to analyse: nothing passes the filter. Import a file, or widen the kinds, the dates or the grades.</source>
   <translation>Không có gì để phân tích: không gì lọt qua bộ lọc. Hãy nhập tệp, hoặc mở rộng loại, ngày hay cấp tin cậy.</translation>
  </message>
  <message>
   <source>There is nothing to export.</source>
   <translation>Không có gì để xuất.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Không có gì để làm lại.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Không có gì để hoàn tác.</translation>
  </message>
  <message>
   <source>Thicker: more contacts</source>
   <translation>Đậm hơn: nhiều liên hệ hơn</translation>
  </message>
  <message>
   <source>This case has given away all its numbers. Go on in a new case file.</source>
   <translation>Vụ án này đã dùng hết số. Hãy tiếp tục trong tệp vụ án mới.</translation>
  </message>
  <message>
   <source>This case has no %1 %2. Nothing was changed.</source>
   <translation>Vụ án này không có %1 %2. Không có gì thay đổi.</translation>
  </message>
  <message>
   <source>This could not be finished (%1). The case is unchanged.</source>
   <translation>Không hoàn thành được (%1). Vụ án không thay đổi.</translation>
  </message>
  <message>
   <source>This could not be finished. The case is unchanged.</source>
   <translation>Không hoàn thành được. Vụ án không thay đổi.</translation>
  </message>
  <message>
   <source>This is more than one step may hold. Split it into smaller parts; %1 was left as it was.</source>
   <translation>Quá lớn cho một bước. Hãy chia nhỏ; %1 giữ nguyên như cũ.</translation>
  </message>
  <message>
   <source>This measure does not use the strength of ties.</source>
   <translation>Số đo này không dùng cường độ mối liên hệ.</translation>
  </message>
  <message>
   <source>This measure is the same with and without direction.</source>
   <translation>Số đo này như nhau dù có hay không có chiều.</translation>
  </message>
  <message>
   <source>This network is too large for exact values in reasonable time, so they were estimated. %1</source>
   <translation>Mạng này quá lớn để tính chính xác trong thời gian hợp lý, nên đã ước lượng. %1</translation>
  </message>
  <message>
   <source>This very file is in the case already. It was taken in again; undo the step if that was not meant.</source>
   <translation>Chính tệp này đã có trong vụ án. Nó vừa được nhập lần nữa; hãy hoàn tác nếu không chủ ý.</translation>
  </message>
  <message>
   <source>Through which few is everybody reached?</source>
   <translation>Qua vài người nào thì tới được tất cả?</translation>
  </message>
  <message>
   <source>Ties among the contacts, divided by those possible; undefined below two contacts.</source>
   <translation>Số liên hệ giữa các liên lạc chia cho số có thể; không xác định nếu dưới hai liên lạc.</translation>
  </message>
  <message>
   <source>Together they are 1/%1 steps from everybody on average.</source>
   <translation>Cùng nhau, họ cách mọi người trung bình 1/%1 bước.</translation>
  </message>
  <message>
   <source>A circle has at least two members.</source>
   <translation>Một vòng có ít nhất hai thành viên.</translation>
  </message>
  <message>
   <source>No tie is a bridge: whichever one is cut, everybody still reaches the same.</source>
   <translation>Không mối liên hệ nào là cầu nối: cắt bất kỳ mối nào, mọi người vẫn tới được nhau như cũ.</translation>
  </message>
  <message>
   <source>One unrecorded tie is enough to undo a bridge.</source>
   <translation>Chỉ một mối liên hệ chưa được ghi nhận cũng đủ làm mất một cầu nối.</translation>
  </message>
  <message>
   <source>Ties without which two parts no longer reach each other; value: actors on the smaller side.</source>
   <translation>Các mối liên hệ mà nếu thiếu thì hai phần không còn tới được nhau; giá trị: số chủ thể ở phía nhỏ hơn.</translation>
  </message>
  <message>
   <source>Which single tie keeps somebody connected?</source>
   <translation>Mối liên hệ đơn lẻ nào giữ cho ai đó còn kết nối?</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Thành phố, thị xã</translation>
  </message>
  <message>
   <source>Tracking number</source>
   <translation>Mã vận đơn</translation>
  </message>
  <message>
   <source>Circles of k in which everybody knows everybody, joined where they share k-1 members; an actor may be in several groups. k is 3 unless told.</source>
   <translation>Các vòng k người đều quen biết nhau, được gộp khi chung k-1 thành viên; một chủ thể có thể thuộc nhiều nhóm. k là 3 nếu không nói khác.</translation>
  </message>
  <message>
   <source>Type of document</source>
   <translation>Loại giấy tờ</translation>
  </message>
  <message>
   <source>UN/LOCODE</source>
   <translation>UN/LOCODE</translation>
  </message>
  <message>
   <source>Unconfirmed</source>
   <translation>Chưa xác nhận</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Đơn vị</translation>
  </message>
  <message>
   <source>Unrecorded ties among contacts make everyone look like a broker.</source>
   <translation>Liên hệ chưa ghi nhận giữa các liên lạc khiến ai cũng giống người môi giới.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Trị giá</translation>
  </message>
  <message>
   <source>Vehicle</source>
   <translation>Phương tiện</translation>
  </message>
  <message>
   <source>Vehicles</source>
   <translation>Phương tiện</translation>
  </message>
  <message>
   <source>Vessel</source>
   <translation>Tàu thuyền</translation>
  </message>
  <message>
   <source>Vessels</source>
   <translation>Tàu thuyền</translation>
  </message>
  <message>
   <source>Weight in kg</source>
   <translation>Khối lượng, kg</translation>
  </message>
  <message>
   <source>Weighted: betweenness takes 1/strength as length and constraint takes shares of strength; reach is counted in steps, and over lengths by the number of contacts.</source>
   <translation>Có trọng số: độ trung gian lấy 1/cường độ làm độ dài, ràng buộc lấy tỷ phần cường độ; khả năng với tới tính theo bước và theo độ dài từ số lần liên hệ.</translation>
  </message>
  <message>
   <source>What connects these?</source>
   <translation>Điều gì nối những người này?</translation>
  </message>
  <message>
   <source>What is the shortest way from one to the other?</source>
   <translation>Đường ngắn nhất từ người này tới người kia?</translation>
  </message>
  <message>
   <source>What lies between these?</source>
   <translation>Có gì nằm giữa những người này?</translation>
  </message>
  <message>
   <source>Where is the network densest?</source>
   <translation>Mạng dày đặc nhất ở đâu?</translation>
  </message>
  <message>
   <source>Which close circles overlap, and in whom?</source>
   <translation>Những vòng thân cận nào chồng nhau, ở ai?</translation>
  </message>
  <message>
   <source>Which tie holds the others together?</source>
   <translation>Liên hệ nào giữ những người khác liền nhau?</translation>
  </message>
  <message>
   <source>Which ways lead from one to the other?</source>
   <translation>Những lối nào dẫn từ người này tới người kia?</translation>
  </message>
  <message>
   <source>Who belongs together, at a quick look?</source>
   <translation>Ai thuộc về nhau, xem nhanh?</translation>
  </message>
  <message>
   <source>Who belongs together?</source>
   <translation>Ai thuộc về nhau?</translation>
  </message>
  <message>
   <source>Who carries things out of his group?</source>
   <translation>Ai đưa ra khỏi nhóm của mình?</translation>
  </message>
  <message>
   <source>Who contacts the most?</source>
   <translation>Ai chủ động liên lạc nhiều nhất?</translation>
  </message>
  <message>
   <source>Who controls the flow, reaches everyone soonest, stands between groups, and every other measure.</source>
   <translation>Ai kiểm soát dòng chảy, tới được mọi người sớm nhất, đứng giữa các nhóm, và mọi phép đo khác.</translation>
  </message>
  <message>
   <source>Who controls the flow?</source>
   <translation>Ai kiểm soát dòng chảy?</translation>
  </message>
  <message>
   <source>Who has the most contacts that do not know each other?</source>
   <translation>Ai có nhiều liên lạc không quen nhau nhất?</translation>
  </message>
  <message>
   <source>Who has the most contacts?</source>
   <translation>Ai có nhiều liên lạc nhất?</translation>
  </message>
  <message>
   <source>Who holds the network together alone?</source>
   <translation>Ai một mình giữ mạng liền nhau?</translation>
  </message>
  <message>
   <source>Who is connected with whom at all?</source>
   <translation>Ai có nối với ai, dù xa?</translation>
  </message>
  <message>
   <source>Who is contacted by the most?</source>
   <translation>Ai được nhiều người liên lạc tới nhất?</translation>
  </message>
  <message>
   <source>Who is easily reached by everyone?</source>
   <translation>Ai dễ được mọi người liên lạc tới?</translation>
  </message>
  <message>
   <source>Who is in no such circle is in no group.</source>
   <translation>Ai không thuộc vòng nào như vậy thì không thuộc nhóm nào.</translation>
  </message>
  <message>
   <source>Who is near to everyone?</source>
   <translation>Ai gần với mọi người?</translation>
  </message>
  <message>
   <source>Who is tied to those who are well tied?</source>
   <translation>Ai liên hệ với những người có nhiều liên hệ tốt?</translation>
  </message>
  <message>
   <source>Who is tied to those who matter?</source>
   <translation>Ai liên hệ với những người quan trọng?</translation>
  </message>
  <message>
   <source>Who is within reach of many, near ones counting more?</source>
   <translation>Ai trong tầm với của nhiều người, người gần tính nhiều hơn?</translation>
  </message>
  <message>
   <source>Who lets others do the talking?</source>
   <translation>Ai để người khác nói thay?</translation>
  </message>
  <message>
   <source>Who lets things into his group?</source>
   <translation>Ai đưa vào nhóm của mình?</translation>
  </message>
  <message>
   <source>Who passes things on between groups that are both not his own?</source>
   <translation>Ai chuyển tiếp giữa hai nhóm đều không phải của mình?</translation>
  </message>
  <message>
   <source>Who passes things on inside a group that is not his own?</source>
   <translation>Ai chuyển tiếp trong nhóm không phải của mình?</translation>
  </message>
  <message>
   <source>Who passes things on inside his own group?</source>
   <translation>Ai chuyển tiếp trong nhóm của mình?</translation>
  </message>
  <message>
   <source>Who points to those whom many point to?</source>
   <translation>Ai hướng tới những người được nhiều người hướng tới?</translation>
  </message>
  <message>
   <source>Who reaches everyone soonest?</source>
   <translation>Ai tới được mọi người sớm nhất?</translation>
  </message>
  <message>
   <source>Who reaches most people in few steps?</source>
   <translation>Ai tới được nhiều người nhất qua ít bước?</translation>
  </message>
  <message>
   <source>Who runs it?</source>
   <translation>Ai cầm đầu?</translation>
  </message>
  <message>
   <source>Who sits deep in the dense part?</source>
   <translation>Ai nằm sâu trong phần dày đặc?</translation>
  </message>
  <message>
   <source>Who sits in the thick of it?</source>
   <translation>Ai ở giữa nơi dày đặc?</translation>
  </message>
  <message>
   <source>Who stands between groups?</source>
   <translation>Ai đứng giữa các nhóm?</translation>
  </message>
  <message>
   <source>Who stands between the most active and the others?</source>
   <translation>Ai đứng giữa những người hoạt động nhất và những người khác?</translation>
  </message>
  <message>
   <source>Who stands between the others, in a very large network?</source>
   <translation>Ai đứng giữa những người khác, trong mạng rất lớn?</translation>
  </message>
  <message>
   <source>Who stands between the others?</source>
   <translation>Ai đứng giữa những người khác?</translation>
  </message>
  <message>
   <source>Who stands between these and those?</source>
   <translation>Ai đứng giữa những người này và những người kia?</translation>
  </message>
  <message>
   <source>Who starts contacts in these records need not be who decides; read this list beside that of the leaders.</source>
   <translation>Người bắt đầu liên hệ trong các bản ghi này chưa chắc là người quyết định; hãy đọc cùng danh sách cầm đầu.</translation>
  </message>
  <message>
   <source>Who starts things?</source>
   <translation>Ai khởi xướng?</translation>
  </message>
  <message>
   <source>Whom can something from here reach, in order of time?</source>
   <translation>Từ đây có thể tới ai, theo thứ tự thời gian?</translation>
  </message>
  <message>
   <source>Whom can something reach in order of time?</source>
   <translation>Có thể tới bao nhiêu người theo thứ tự thời gian?</translation>
  </message>
  <message>
   <source>Whom do the hubs point to?</source>
   <translation>Các đầu mối hướng tới ai?</translation>
  </message>
  <message>
   <source>Whose contacts all know each other?</source>
   <translation>Các liên lạc của ai đều quen nhau?</translation>
  </message>
  <message>
   <source>Whose contacts know each other?</source>
   <translation>Các liên lạc của ai quen nhau?</translation>
  </message>
  <message>
   <source>Whose removal strikes the most hubs two steps away?</source>
   <translation>Bỏ ai thì ảnh hưởng nhiều đầu mối cách hai bước nhất?</translation>
  </message>
  <message>
   <source>Whose ties are the strongest?</source>
   <translation>Liên hệ của ai mạnh nhất?</translation>
  </message>
  <message>
   <source>Without them %1 of the pairs that are left cannot reach each other.</source>
   <translation>Thiếu họ, %1 số cặp còn lại không với tới nhau.</translation>
  </message>
  <message>
   <source>Without them the distance fragmentation of what is left is %1.</source>
   <translation>Thiếu họ, độ phân mảnh theo khoảng cách của phần còn lại là %1.</translation>
  </message>
  <message>
   <source>Without this actor %1 of the reach among the others is lost (rank %2 of %3).</source>
   <translation>Thiếu đối tượng này, những người khác mất %1 khả năng với tới nhau (hạng %2 trên %3).</translation>
  </message>
  <message>
   <source>Without which few do the others move furthest apart?</source>
   <translation>Thiếu vài người nào thì những người khác xa nhau nhất?</translation>
  </message>
  <message>
   <source>Without which few does the network fall apart?</source>
   <translation>Thiếu vài người nào thì mạng tan rã?</translation>
  </message>
  <message>
   <source>Without whom can most pairs no longer reach each other?</source>
   <translation>Thiếu ai thì nhiều cặp nhất không còn tới được nhau?</translation>
  </message>
  <message>
   <source>Without whom do the others move apart?</source>
   <translation>Thiếu ai thì những người khác xa nhau hơn?</translation>
  </message>
  <message>
   <source>Without whom does it fall apart?</source>
   <translation>Thiếu ai thì tan rã?</translation>
  </message>
  <message>
   <source>Without whom would the others fall apart?</source>
   <translation>Thiếu ai thì những người khác rời rạc?</translation>
  </message>
  <message>
   <source>Would hardly be missed (loss of reach: rank %1 of %2).</source>
   <translation>Mất đi cũng ít ảnh hưởng (mất khả năng với tới: hạng %1 trên %2).</translation>
  </message>
  <message>
   <source>associate of</source>
   <translation>đồng bọn của</translation>
  </message>
  <message>
   <source>at</source>
   <translation>tại</translation>
  </message>
  <message>
   <source>called</source>
   <translation>gọi cho</translation>
  </message>
  <message>
   <source>carried</source>
   <translation>chở</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>đã xác nhận</translation>
  </message>
  <message>
   <source>contains</source>
   <translation>chứa</translation>
  </message>
  <message>
   <source>crossed at</source>
   <translation>qua cửa khẩu</translation>
  </message>
  <message>
   <source>family of</source>
   <translation>họ hàng của</translation>
  </message>
  <message>
   <source>in contact with</source>
   <translation>liên hệ với</translation>
  </message>
  <message>
   <source>insufficient</source>
   <translation>chưa đủ dữ liệu</translation>
  </message>
  <message>
   <source>insulated</source>
   <translation>ẩn mình</translation>
  </message>
  <message>
   <source>may be the same as</source>
   <translation>có thể là</translation>
  </message>
  <message>
   <source>member of</source>
   <translation>thành viên của</translation>
  </message>
  <message>
   <source>met</source>
   <translation>gặp</translation>
  </message>
  <message>
   <source>owns</source>
   <translation>sở hữu</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>trả tiền cho</translation>
  </message>
  <message>
   <source>seized in</source>
   <translation>thu giữ trong</translation>
  </message>
  <message>
   <source>shipped to</source>
   <translation>gửi hàng đến</translation>
  </message>
  <message>
   <source>supplied</source>
   <translation>cung cấp cho</translation>
  </message>
  <message>
   <source>tentative</source>
   <translation>phỏng đoán</translation>
  </message>
  <message>
   <source>travelled with</source>
   <translation>đi cùng</translation>
  </message>
  <message>
   <source>unconfirmed</source>
   <translation>chưa xác nhận</translation>
  </message>
  <message>
   <source>uses</source>
   <translation>dùng</translation>
  </message>
  <message>
   <source>works for</source>
   <translation>làm việc cho</translation>
  </message>
  <message>
   <source>wrote to</source>
   <translation>nhắn tin cho</translation>
  </message>
  <message>
   <source>%1 before and %2 after have %3 of %4 contacts in common.</source>
   <translation>%1 trước đó và %2 sau đó có chung %3 trong %4 liên lạc.</translation>
  </message>
  <message>
   <source>%1 is still in use afterwards, with other contacts.</source>
   <translation>%1 sau đó vẫn được dùng, với những liên lạc khác.</translation>
  </message>
  <message>
   <source>%1 itself keeps %2 of its contacts.</source>
   <translation>Chính %1 vẫn giữ %2 liên lạc của mình.</translation>
  </message>
  <message>
   <source>%1 of 6 kinds of evidence.</source>
   <translation>%1 trong 6 loại bằng chứng.</translation>
  </message>
  <message>
   <source>A leader who only takes reports looks alike; look at who calls before leaving the number out.</source>
   <translation>Kẻ cầm đầu chỉ nhận báo cáo cũng trông như vậy; hãy xem ai gọi đến trước khi loại số này ra.</translation>
  </message>
  <message>
   <source>All ties rest on one source; what would change if it were wrong cannot be told apart.</source>
   <translation>Mọi mối liên hệ dựa trên một nguồn; không thể tách riêng điều gì sẽ đổi nếu nguồn ấy sai.</translation>
  </message>
  <message>
   <source>Appears in flows of money alone.</source>
   <translation>Chỉ xuất hiện trong dòng tiền.</translation>
  </message>
  <message>
   <source>Brought in %1 of %2 newcomers.</source>
   <translation>Đã đưa vào %1 trong %2 người mới.</translation>
  </message>
  <message>
   <source>Calls %1 of %2 contacts and is called by %3 of them.</source>
   <translation>Gọi cho %1 trong %2 liên lạc và được %3 trong số đó gọi.</translation>
  </message>
  <message>
   <source>Contacts that set off others are counted from %1 dated contacts with a direction on; there are %2.</source>
   <translation>Liên lạc kéo theo liên lạc khác chỉ được tính khi có từ %1 liên lạc có ngày và có hướng; ở đây có %2.</translation>
  </message>
  <message>
   <source>Doubt can be computed for rankings of people, not for &quot;%1&quot;.</source>
   <translation>Độ không chắc chắn chỉ tính được cho xếp hạng người, không cho &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>Falls to rank %1 without what was collected under the warrant on this actor: prominence may come from being the target.</source>
   <translation>Tụt xuống hạng %1 nếu bỏ những gì thu thập theo lệnh đối với chính đối tượng này: sự nổi bật có thể do là mục tiêu.</translation>
  </message>
  <message>
   <source>First mover in %1 of %2 consignments and seizures.</source>
   <translation>Khởi động trước tiên trong %1 trên %2 lô hàng và vụ bắt giữ.</translation>
  </message>
  <message>
   <source>First movers are told from consignments and seizures that dated contacts lead to; there are none.</source>
   <translation>Người khởi động được nhận ra từ các lô hàng và vụ bắt giữ mà liên lạc có ngày dẫn tới; ở đây không có.</translation>
  </message>
  <message>
   <source>Goods leave from here and none arrive.</source>
   <translation>Hàng rời khỏi đây và không có hàng đến.</translation>
  </message>
  <message>
   <source>Hands goods on, and has hardly any other contact.</source>
   <translation>Chuyển tiếp hàng và hầu như không có liên lạc nào khác.</translation>
  </message>
  <message>
   <source>Has few contacts, and several independent brokers among them.</source>
   <translation>Có ít liên lạc, trong đó có vài trung gian độc lập.</translation>
  </message>
  <message>
   <source>Holds more through brokers of his own than in person.</source>
   <translation>Nắm nhiều hơn qua các trung gian của mình so với trực tiếp.</translation>
  </message>
  <message>
   <source>If %1 of the true ties were missing from the record, %2 of the first 10 would stay among the first 10 on average.</source>
   <translation>Nếu thiếu %1 mối liên hệ thật trong hồ sơ, trung bình %2 trong 10 người đầu vẫn ở trong 10 người đầu.</translation>
  </message>
  <message>
   <source>In each drawn network the loss of reach is estimated from the paths of %1 people drawn at random; everything else is exact.</source>
   <translation>Trong mỗi mạng được rút, phần tầm với bị mất được ước lượng từ đường đi của %1 người rút ngẫu nhiên; mọi thứ khác là chính xác.</translation>
  </message>
  <message>
   <source>Is among the first twentieth of visible coordinators.</source>
   <translation>Thuộc một phần hai mươi đầu trong các điều phối viên lộ diện.</translation>
  </message>
  <message>
   <source>Is called by %1 of %2 contacts and calls %3 of them.</source>
   <translation>Được %1 trong %2 liên lạc gọi và gọi lại %3 trong số đó.</translation>
  </message>
  <message>
   <source>Is central in every way, as an organiser would be.</source>
   <translation>Ở trung tâm về mọi mặt, như một kẻ tổ chức.</translation>
  </message>
  <message>
   <source>Is far from most others.</source>
   <translation>Ở xa hầu hết những người khác.</translation>
  </message>
  <message>
   <source>Is paid.</source>
   <translation>Được trả tiền.</translation>
  </message>
  <message>
   <source>Is rank %1 even without what was collected under the warrant on this actor.</source>
   <translation>Vẫn ở hạng %1 dù bỏ những gì thu thập theo lệnh đối với chính đối tượng này.</translation>
  </message>
  <message>
   <source>Is tied to a place, and to few people.</source>
   <translation>Gắn với một địa điểm và với ít người.</translation>
  </message>
  <message>
   <source>Moves money with %1 others and never goods.</source>
   <translation>Chuyển tiền với %1 người khác và không bao giờ chuyển hàng.</translation>
  </message>
  <message>
   <source>Never stands on the line of goods.</source>
   <translation>Không bao giờ đứng trên đường đi của hàng.</translation>
  </message>
  <message>
   <source>Newcomers are told from dated contacts with a direction; nobody new was called after the first tenth of the period.</source>
   <translation>Người mới được nhận ra từ liên lạc có ngày và có hướng; không ai mới được gọi sau một phần mười đầu của giai đoạn.</translation>
  </message>
  <message>
   <source>No clear leader: nobody is among the first three in at least half of the drawn networks.</source>
   <translation>Không có kẻ cầm đầu rõ ràng: không ai ở trong ba người đầu trong ít nhất một nửa số mạng được rút.</translation>
  </message>
  <message>
   <source>No evidence names the warrant it was collected under, so it cannot be tested whether prominence comes from being the target.</source>
   <translation>Không bằng chứng nào ghi lệnh thu thập, nên không thể kiểm tra sự nổi bật có phải do là mục tiêu hay không.</translation>
  </message>
  <message>
   <source>No own tie changed; others moved past.</source>
   <translation>Không mối liên hệ nào của chính người này thay đổi; những người khác đã vượt qua.</translation>
  </message>
  <message>
   <source>No tie to goods is on record.</source>
   <translation>Không có mối liên hệ với hàng nào được ghi nhận.</translation>
  </message>
  <message>
   <source>Of the first 10, %1 are expected not to belong there.</source>
   <translation>Trong 10 người đầu, dự kiến %1 người không thuộc về đó.</translation>
  </message>
  <message>
   <source>Only %1 of these ties go both ways.</source>
   <translation>Chỉ %1 trong các mối liên hệ này là hai chiều.</translation>
  </message>
  <message>
   <source>Only takes money in, as a shop would.</source>
   <translation>Chỉ nhận tiền vào, như một cửa hàng.</translation>
  </message>
  <message>
   <source>Pays more money out than in.</source>
   <translation>Chi tiền ra nhiều hơn nhận vào.</translation>
  </message>
  <message>
   <source>Pays others.</source>
   <translation>Trả tiền cho người khác.</translation>
  </message>
  <message>
   <source>Rank %1 of %2 among kin.</source>
   <translation>Hạng %1 trên %2 trong quan hệ họ hàng.</translation>
  </message>
  <message>
   <source>Rank %1 of %2 at meetings.</source>
   <translation>Hạng %1 trên %2 trong các cuộc gặp.</translation>
  </message>
  <message>
   <source>Rank %1 of %2 by phone.</source>
   <translation>Hạng %1 trên %2 qua điện thoại.</translation>
  </message>
  <message>
   <source>Rank %1 of %2 by places.</source>
   <translation>Hạng %1 trên %2 theo địa điểm.</translation>
  </message>
  <message>
   <source>Rank %1 of %2 in flows of goods.</source>
   <translation>Hạng %1 trên %2 trong dòng hàng.</translation>
  </message>
  <message>
   <source>Rank %1 of %2 in flows of money.</source>
   <translation>Hạng %1 trên %2 trong dòng tiền.</translation>
  </message>
  <message>
   <source>Rank %1 of %2 in other ties.</source>
   <translation>Hạng %1 trên %2 trong các mối liên hệ khác.</translation>
  </message>
  <message>
   <source>Rank %1 of %2 in ownership.</source>
   <translation>Hạng %1 trên %2 về sở hữu.</translation>
  </message>
  <message>
   <source>Ranks and chances come from %1 networks drawn from the evidence: ties dropped as their sources may be wrong, and as many added as if %2 of the true ties were missing from the record. People whom nobody recorded cannot be drawn.</source>
   <translation>Thứ hạng và xác suất lấy từ %1 mạng được rút từ bằng chứng: bỏ những mối liên hệ mà nguồn có thể sai, và thêm vào như thể thiếu %2 mối liên hệ thật trong hồ sơ. Không thể rút những người chưa ai ghi nhận.</translation>
  </message>
  <message>
   <source>Receives from more than he serves.</source>
   <translation>Nhận từ nhiều người hơn số người được phục vụ.</translation>
  </message>
  <message>
   <source>Receives goods and hands them on to %1 others.</source>
   <translation>Nhận hàng và chuyển tiếp cho %1 người khác.</translation>
  </message>
  <message>
   <source>Set off about %1 later contacts.</source>
   <translation>Kéo theo khoảng %1 liên lạc về sau.</translation>
  </message>
  <message>
   <source>Stands between others, and talks to somebody who keeps away from most.</source>
   <translation>Đứng giữa những người khác và nói chuyện với một người tránh xa hầu hết mọi người.</translation>
  </message>
  <message>
   <source>Stands between people who do not know each other.</source>
   <translation>Đứng giữa những người không quen biết nhau.</translation>
  </message>
  <message>
   <source>Stands on the line of goods.</source>
   <translation>Đứng trên đường đi của hàng.</translation>
  </message>
  <message>
   <source>Takes more money in than out.</source>
   <translation>Nhận tiền vào nhiều hơn chi ra.</translation>
  </message>
  <message>
   <source>The attachment %1 is damaged: its bytes are not those that were attached. Open a backup copy.</source>
   <translation>Tệp đính kèm %1 bị hỏng: nội dung không phải là nội dung đã đính kèm. Hãy mở một bản sao lưu.</translation>
  </message>
  <message>
   <source>The bytes of an attachment were altered (SHA-256 was %1).</source>
   <translation>Nội dung một tệp đính kèm đã bị sửa (SHA-256 trước là %1).</translation>
  </message>
  <message>
   <source>The bytes of the attachment %1 are missing.</source>
   <translation>Thiếu nội dung của tệp đính kèm %1.</translation>
  </message>
  <message>
   <source>The drawn networks carry no dates: they are ranked by the contacts started and, where there are goods, by the destinations that hang on somebody.</source>
   <translation>Các mạng được rút không có ngày: chúng được xếp hạng theo số liên lạc khởi xướng và, nếu có hàng, theo số điểm đến phụ thuộc vào một người.</translation>
  </message>
  <message>
   <source>The two findings answer different questions (%1; %2). Compare findings of one method.</source>
   <translation>Hai kết luận trả lời những câu hỏi khác nhau (%1; %2). Hãy so sánh các kết luận cùng một phương pháp.</translation>
  </message>
  <message>
   <source>The two findings were made by different versions of the program (%1, %2).</source>
   <translation>Hai kết luận do các phiên bản chương trình khác nhau tạo ra (%1, %2).</translation>
  </message>
  <message>
   <source>The two findings were made with different options; part of what moved may come from that.</source>
   <translation>Hai kết luận được tạo với tùy chọn khác nhau; một phần thay đổi có thể do đó.</translation>
  </message>
  <message>
   <source>Unrecorded ties beside it would take pairs away from a tie.</source>
   <translation>Những mối liên hệ chưa ghi nhận bên cạnh sẽ lấy bớt cặp khỏi một mối liên hệ.</translation>
  </message>
  <message>
   <source>Who the goods must pass is told from directed ties of goods; there are none.</source>
   <translation>Ai là người hàng buộc phải qua được nhận ra từ các mối liên hệ hàng có hướng; ở đây không có.</translation>
  </message>
  <message>
   <source>With a tenth of the people left out at random, %1 of the first 10 stay among the first 10 on average (those left out do not).</source>
   <translation>Khi bỏ ngẫu nhiên một phần mười số người, trung bình %1 trong 10 người đầu vẫn ở trong 10 người đầu (những người bị bỏ thì không).</translation>
  </message>
  <message>
   <source>Without this actor the goods reach %1 of %2 destinations no more.</source>
   <translation>Không có đối tượng này, hàng không còn đến được %1 trong %2 điểm đến.</translation>
  </message>
  <message>
   <source>Would fall to rank %1 if %2 were not in the records.</source>
   <translation>Sẽ tụt xuống hạng %1 nếu %2 không có trong hồ sơ.</translation>
  </message>
  <message>
   <source>Would fall to rank %1 if the source &quot;%2&quot; were wrong.</source>
   <translation>Sẽ tụt xuống hạng %1 nếu nguồn &quot;%2&quot; sai.</translation>
  </message>
  <message>
   <source>broker</source>
   <translation>trung gian</translation>
  </message>
  <message>
   <source>courier</source>
   <translation>người vận chuyển</translation>
  </message>
  <message>
   <source>distributor</source>
   <translation>người phân phối</translation>
  </message>
  <message>
   <source>If the record were complete and only its sources may be wrong, %1 of the first 10 would stay among the first 10 on average.</source>
   <translation>Nếu hồ sơ đầy đủ và chỉ nguồn tin có thể sai, trung bình %1 trong 10 người đầu vẫn ở trong 10 người đầu.</translation>
  </message>
  <message>
   <source>facilitator</source>
   <translation>người tiếp tay</translation>
  </message>
  <message>
   <source>financier</source>
   <translation>người cấp tiền</translation>
  </message>
  <message>
   <source>lieutenant</source>
   <translation>cánh tay phải</translation>
  </message>
  <message>
   <source>organiser, insulated</source>
   <translation>kẻ tổ chức, ẩn mình</translation>
  </message>
  <message>
   <source>organiser, visible</source>
   <translation>kẻ tổ chức, lộ diện</translation>
  </message>
  <message>
   <source>supplier at the origin</source>
   <translation>nguồn cung ban đầu</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 đến %2</translation>
  </message>
  <message>
   <source>Against</source>
   <translation>Phản bác</translation>
  </message>
  <message>
   <source>Against it</source>
   <translation>Phản bác</translation>
  </message>
  <message>
   <source>Apart they rank %1 and %2, as one person %3.</source>
   <translation>Tách ra hạng %1 và %2, nếu là một người thì hạng %3.</translation>
  </message>
  <message>
   <source>Apart they rank %1 and %2, as one person %3: the list changes if this is so.</source>
   <translation>Tách ra hạng %1 và %2, nếu là một người thì hạng %3: danh sách sẽ thay đổi nếu đúng vậy.</translation>
  </message>
  <message>
   <source>Drawn chances are corrected by what came true on invented rings with a planted leader; on real cases the correction is untested.</source>
   <translation>Xác suất rút được hiệu chỉnh theo các đường dây giả định có cài kẻ cầm đầu; với vụ án thật thì chưa kiểm chứng.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Bằng chứng</translation>
  </message>
  <message>
   <source>For it</source>
   <translation>Ủng hộ</translation>
  </message>
  <message>
   <source>Grey: could as well be outside the first ten.</source>
   <translation>Xám: cũng có thể nằm ngoài mười người đầu.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>No clear leader: the data do not single anybody out.</source>
   <translation>Không rõ ai cầm đầu: dữ liệu không cho thấy ai nổi trội.</translation>
  </message>
  <message>
   <source>None is recorded.</source>
   <translation>Không ghi nhận.</translation>
  </message>
  <message>
   <source>Only evidence worth at least %1 counts; what is graded lower was left out.</source>
   <translation>Chỉ tính bằng chứng có giá trị từ %1; hạng thấp hơn đã bỏ.</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Hạng</translation>
  </message>
  <message>
   <source>Rank in 90 of 100 draws; among the first 10</source>
   <translation>Hạng trong 90 trên 100 lần rút; trong 10 người đầu</translation>
  </message>
  <message>
   <source>Rank layer by layer: %1</source>
   <translation>Hạng theo từng lớp: %1</translation>
  </message>
  <message>
   <source>Refuted or doubtful evidence</source>
   <translation>Bằng chứng bị bác bỏ hoặc đáng ngờ</translation>
  </message>
  <message>
   <source>Step %1 of the case; program version %2; network %3.</source>
   <translation>Bước %1 của vụ án; phiên bản chương trình %2; mạng %3.</translation>
  </message>
  <message>
   <source>The history of this case has no step %1; the last one is %2.</source>
   <translation>Lịch sử vụ án không có bước %1; bước cuối là %2.</translation>
  </message>
  <message>
   <source>To be checked, a guess at conduct and no finding about the person: %1?</source>
   <translation>Cần kiểm tra, chỉ là phỏng đoán về hành vi, không phải kết luận về con người: %1?</translation>
  </message>
  <message>
   <source>What this covers and how it was computed</source>
   <translation>Phạm vi và cách tính</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Vì sao</translation>
  </message>
  <message>
   <source>and %1 more</source>
   <translation>và %1 mục nữa</translation>
  </message>
  <message>
   <source>This finding was not kept whole, so it cannot be opened, compared or asked again. Ask the question anew and keep the answer.</source>
   <translation>Kết quả này không được lưu trọn vẹn nên không thể mở, so sánh hay hỏi lại. Hãy hỏi lại và lưu câu trả lời.</translation>
  </message>
  <message>
   <source>The network of this finding (step %1) cannot be found again; it was made by version %2, this is version %3.</source>
   <translation>Không tìm lại được mạng của kết quả này (bước %1); nó do phiên bản %2 lập, đây là phiên bản %3.</translation>
  </message>
  <message>
   <source>What moved can be told of rankings, not of &quot;%1&quot;.</source>
   <translation>Chỉ so sánh được các bảng xếp hạng, không phải &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>Printing stopped at page %1. Look at the printer&apos;s queue.</source>
   <translation>Máy in dừng ở trang %1. Hãy xem hàng đợi in.</translation>
  </message>
  <message>
   <source>The program was not closed properly when %1 was last open. Every step that was done is in the case; look at the last ones in its history.</source>
   <translation>Lần mở trước của %1, chương trình đã không được đóng đúng cách. Mọi bước đã thực hiện đều còn trong vụ án; hãy xem các bước cuối trong lịch sử.</translation>
  </message>
  <message>
   <source>%1 was brought up to date for this version of Headwater. As it was before, it is kept in %2.</source>
   <translation>%1 đã được nâng cấp cho phiên bản Headwater này. Bản trước khi nâng cấp được giữ tại %2.</translation>
  </message>
  <message>
   <source>The tables of %1 were altered by another program, so it cannot be brought up to date. Open a backup copy of it.</source>
   <translation>Các bảng của %1 đã bị chương trình khác sửa đổi nên không thể nâng cấp. Hãy mở một bản sao lưu.</translation>
  </message>
  <message>
   <source>%1 could not be written (%2). Check its folder and try again.</source>
   <translation>Không ghi được %1 (%2). Hãy kiểm tra thư mục rồi thử lại.</translation>
  </message>
  <message>
   <source>The words for searching do not fit the quotations.</source>
   <translation>Các từ dùng để tìm kiếm không khớp với các trích dẫn.</translation>
  </message>
  <message>
   <source>What the case says about which step touched which record is not what its history says.</source>
   <translation>Thông tin trong vụ án về bước nào đã tác động đến bản ghi nào không khớp với lịch sử.</translation>
  </message>
  <message>
   <source>A recorded change is damaged and cannot be read. Run verify to see which.</source>
   <translation>Một thay đổi đã ghi bị hỏng và không đọc được. Hãy chạy kiểm tra để biết thay đổi nào.</translation>
  </message>
  <message>
   <source>There is no evidence on %1 that could be refuted. Nothing was changed.</source>
   <translation>Không có chứng cứ nào về %1 để bác bỏ. Không có gì bị thay đổi.</translation>
  </message>
  <message>
   <source>All the evidence on %1 is refuted already. Nothing was changed.</source>
   <translation>Mọi chứng cứ về %1 đã bị bác bỏ rồi. Không có gì bị thay đổi.</translation>
  </message>
  <message>
   <source>The evidence on %1 was refuted for %2 different reasons. Withdraw the items one by one. Nothing was changed.</source>
   <translation>Chứng cứ về %1 đã bị bác bỏ vì %2 lý do khác nhau. Hãy rút lại từng mục một. Không có gì bị thay đổi.</translation>
  </message>
  <message>
   <source>%1 cannot be merged into itself. Nothing was changed.</source>
   <translation>Không thể hợp nhất %1 với chính nó. Không có gì bị thay đổi.</translation>
  </message>
  <message>
   <source>%1 is no link of %2. Nothing was changed.</source>
   <translation>%1 không phải là liên kết của %2. Không có gì bị thay đổi.</translation>
  </message>
  <message>
   <source>%1 is no evidence on %2. Nothing was changed.</source>
   <translation>%1 không phải là chứng cứ về %2. Không có gì bị thay đổi.</translation>
  </message>
  <message>
   <source>%1 was not merged into another record, or was taken out already.</source>
   <translation>%1 chưa được hợp nhất vào bản ghi khác, hoặc đã được tách ra rồi.</translation>
  </message>
  <message>
   <source>%1 was merged into %2, which is no longer in the case itself. Take that out first.</source>
   <translation>%1 đã được hợp nhất vào %2, bản ghi này không còn trong vụ án. Hãy tách bản ghi đó ra trước.</translation>
  </message>
  <message>
   <source>There are %1 records of the kind %2. Give them another kind first.</source>
   <translation>Có %1 bản ghi thuộc loại %2. Hãy chuyển chúng sang loại khác trước.</translation>
  </message>
  <message>
   <source>The grade policy must give a worth to every mark of %1, and to no other.</source>
   <translation>Bảng đánh giá phải cho giá trị đối với mọi ký hiệu của %1 và không có ký hiệu nào khác.</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>Toàn bộ đường dây</translation>
  </message>
  <message>
   <source>%1 who hold goods, %2 handings over, %3 payments; step %4 of the case.</source>
   <translation>%1 người giữ hàng, %2 lần chuyển giao, %3 khoản thanh toán; bước %4 của vụ án.</translation>
  </message>
  <message>
   <source>Questions to %1</source>
   <translation>Câu hỏi gửi %1</translation>
  </message>
  <message>
   <source>Questions that no force is known to be in charge of</source>
   <translation>Câu hỏi chưa rõ lực lượng nào phụ trách</translation>
  </message>
  <message>
   <source>Why: nobody is known to have had it before the stage &quot;%1&quot;.</source>
   <translation>Lý do: chưa biết ai giữ hàng trước khâu &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>Why: nobody is known to have had it after the stage &quot;%1&quot;.</source>
   <translation>Lý do: chưa biết ai giữ hàng sau khâu &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>Why: the trail is lost between the stages &quot;%1&quot; and &quot;%2&quot;.</source>
   <translation>Lý do: mất dấu giữa khâu &quot;%1&quot; và khâu &quot;%2&quot;.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Trả lời</translation>
  </message>
  <message>
   <source>Source, grade and date</source>
   <translation>Nguồn, mức đánh giá và ngày</translation>
  </message>
  <message>
   <source>A line shows that goods could have passed this way; it is a lead to be verified, not evidence.</source>
   <translation>Đường dây cho thấy hàng có thể đã đi theo lối này; đây là đầu mối cần xác minh, không phải chứng cứ.</translation>
  </message>
  <message>
   <source>A forecast from what is recorded; who is not in the records is not foreseen. Lead for verification, not evidence.</source>
   <translation>Dự báo dựa trên những gì đã ghi nhận; người chưa có trong hồ sơ thì không lường trước được. Đầu mối cần xác minh, không phải chứng cứ.</translation>
  </message>
  <message>
   <source>If nobody steps in, %1 of the lines stay open.</source>
   <translation>Nếu không ai thay thế, %1 số tuyến vẫn còn thông.</translation>
  </message>
  <message>
   <source>If anybody of the same stage steps in, %1 of the lines are open after %2 steps (%3 right after the strike).</source>
   <translation>Nếu bất kỳ ai cùng khâu thay thế, %1 số tuyến thông trở lại sau %2 bước (%3 ngay sau đòn đánh).</translation>
  </message>
  <message>
   <source>If whoever stands nearest steps in, %1 of the lines are open after %2 steps (%3 right after the strike).</source>
   <translation>Nếu người gần nhất thay thế, %1 số tuyến thông trở lại sau %2 bước (%3 ngay sau đòn đánh).</translation>
  </message>
  <message>
   <source>%1: %2 of the lines are left, %3 of the flow; the largest part of the network has %4 of its people, %5 of the pairs cannot reach each other.</source>
   <translation>%1: còn %2 số tuyến, %3 lưu lượng; phần lớn nhất của mạng lưới còn %4 số người, %5 số cặp không liên lạc được với nhau.</translation>
  </message>
  <message>
   <source>%1 nests its elements more than %2 deep and was refused.</source>
   <translation>%1 lồng các phần tử sâu hơn %2 tầng nên bị từ chối.</translation>
  </message>
  <message>
   <source>Line %1 of %2 holds a text of more than %3 characters and was refused.</source>
   <translation>Dòng %1 của %2 có đoạn chữ dài hơn %3 ký tự nên bị từ chối.</translation>
  </message>
  <message>
   <source>%1 declares a document type (DTD), through which files are attacked. Export it again without one.</source>
   <translation>%1 khai báo kiểu tài liệu (DTD), thứ thường bị lợi dụng để tấn công. Hãy xuất lại mà không có nó.</translation>
  </message>
  <message>
   <source>%1 is not whole: line %2 is no proper XML (%3). Ask the sender for it again.</source>
   <translation>%1 không nguyên vẹn: dòng %2 không phải XML đúng (%3). Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>Line %1 of %2 holds an element of more than %3 characters and was refused.</source>
   <translation>Dòng %1 của %2 có phần tử dài hơn %3 ký tự nên bị từ chối.</translation>
  </message>
  <message>
   <source>%1 is damaged: its part %2 cannot be unpacked. Ask the sender for it again.</source>
   <translation>%1 bị hỏng: không giải nén được phần %2. Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>%1 is no whole ZIP archive: it was cut short or damaged on its way. Ask the sender for it again.</source>
   <translation>%1 không phải tệp ZIP nguyên vẹn: nó bị cắt cụt hoặc hỏng trên đường đi. Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>%1 packs more than %2 files and was refused.</source>
   <translation>%1 chứa hơn %2 tệp nên bị từ chối.</translation>
  </message>
  <message>
   <source>%1 lacks its part %2. Ask the sender for it again.</source>
   <translation>%1 thiếu phần %2. Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>%1 is locked with a password. Open it in the program that made it and save it without one.</source>
   <translation>%1 bị khóa bằng mật khẩu. Hãy mở bằng chương trình đã tạo ra nó và lưu lại không mật khẩu.</translation>
  </message>
  <message>
   <source>%1 was refused: its part %2 unpacks to more than %3 times its size, as files do that are meant to fill a computer.</source>
   <translation>%1 bị từ chối: phần %2 bung ra hơn %3 lần kích thước, như các tệp được làm ra để lấp đầy máy tính.</translation>
  </message>
  <message>
   <source>%1 holds more than %2 lists of objects, too many to be read as tables. Save those that matter as a file of their own.</source>
   <translation>%1 chứa hơn %2 danh sách đối tượng, quá nhiều để đọc thành bảng. Hãy lưu những danh sách cần thiết thành tệp riêng.</translation>
  </message>
  <message>
   <source>The table is wider or longer than any spreadsheet can be and was refused.</source>
   <translation>Bảng rộng hoặc dài hơn mọi bảng tính có thể nên bị từ chối.</translation>
  </message>
  <message>
   <source>A cell of the table holds more than %1 characters and was refused.</source>
   <translation>Một ô của bảng có hơn %1 ký tự nên bị từ chối.</translation>
  </message>
  <message>
   <source>The workbook holds more than %1 bytes of shared texts and was refused.</source>
   <translation>Sổ tính có hơn %1 byte chữ dùng chung nên bị từ chối.</translation>
  </message>
  <message>
   <source>%1 is a ZIP archive but no workbook. Unpack it and import what is in it.</source>
   <translation>%1 là tệp ZIP nhưng không phải sổ tính. Hãy giải nén rồi nhập những gì bên trong.</translation>
  </message>
  <message>
   <source>%1 holds no sheet of cells. Ask the sender for it again.</source>
   <translation>%1 không có trang tính nào. Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>Row %1 is said to stand there %2 times. No list of facts does that; the file was refused.</source>
   <translation>Dòng %1 được ghi là lặp lại %2 lần. Không danh sách sự việc nào như vậy; tệp bị từ chối.</translation>
  </message>
  <message>
   <source>The sheet %1 of the workbook cannot be read. Save it as XLSX.</source>
   <translation>Không đọc được trang %1 của sổ tính. Hãy lưu thành XLSX.</translation>
  </message>
  <message>
   <source>%1 is too large for an XLS file. Save it as XLSX.</source>
   <translation>%1 quá lớn với tệp XLS. Hãy lưu thành XLSX.</translation>
  </message>
  <message>
   <source>%1 is no whole XLS workbook. Open it in the program that made it and save it as XLSX.</source>
   <translation>%1 không phải sổ tính XLS nguyên vẹn. Hãy mở bằng chương trình đã tạo ra nó và lưu thành XLSX.</translation>
  </message>
  <message>
   <source>What stands above the header was left out: &quot;%1&quot;.</source>
   <translation>Phần phía trên dòng tiêu đề đã bỏ: &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>The sheet %1 has other columns and was left out. Import the file once more for it.</source>
   <translation>Trang %1 có các cột khác nên đã bỏ. Hãy nhập tệp một lần nữa cho trang đó.</translation>
  </message>
  <message>
   <source>A cell holds a formula whose value was not saved; it was read as empty. Open the file in a spreadsheet program, save it and import it again.</source>
   <translation>Một ô có công thức mà giá trị không được lưu; ô được đọc là trống. Hãy mở tệp bằng chương trình bảng tính, lưu rồi nhập lại.</translation>
  </message>
  <message>
   <source>The workbook has no sheet called &quot;%1&quot;. Its first one is &quot;%2&quot;.</source>
   <translation>Sổ tính không có trang tên &quot;%1&quot;. Trang đầu là &quot;%2&quot;.</translation>
  </message>
  <message>
   <source>The case has more rows than a sheet can hold (%1). Export it as CSV.</source>
   <translation>Hồ sơ có nhiều dòng hơn một trang tính chứa được (%1). Hãy xuất thành CSV.</translation>
  </message>
  <message>
   <source>Between whom is a tie likely that nobody recorded?</source>
   <translation>Giữa ai có thể có liên hệ chưa được ghi nhận?</translation>
  </message>
  <message>
   <source>Pairs without a tie whose acquaintances suggest one, by the guess that does best on this case: Adamic-Adar, resource allocation or Katz.</source>
   <translation>Các cặp chưa có liên hệ mà người quen chung gợi ý là có, theo phép đoán tốt nhất trên vụ án này: Adamic-Adar, phân bổ nguồn lực hoặc Katz.</translation>
  </message>
  <message>
   <source>A lead for collection: never evidence, and in no score.</source>
   <translation>Đầu mối để thu thập: không bao giờ là chứng cứ, không tính vào điểm nào.</translation>
  </message>
  <message>
   <source>Where did it come from, and where did it go?</source>
   <translation>Nó từ đâu đến và đi về đâu?</translation>
  </message>
  <message>
   <source>Whom to take at the same time?</source>
   <translation>Bắt ai cùng lúc?</translation>
  </message>
  <message>
   <source>Likely tie, recorded by nobody: a lead only</source>
   <translation>Liên hệ có thể có, chưa ai ghi nhận: chỉ là đầu mối</translation>
  </message>
  <message>
   <source>First time for %1: hidden: %2, on %3.</source>
   <translation>Lần đầu đối với %1: giấu: %2, ngày %3.</translation>
  </message>
  <message>
   <source>First time for %1: hidden: %2, on %3 at %4.</source>
   <translation>Lần đầu đối với %1: giấu: %2, ngày %3 tại %4.</translation>
  </message>
  <message>
   <source>This picture cannot stand on a chart: its small copy has %1 bytes, and at most %2 are taken.</source>
   <translation>Ảnh này không thể đặt trên sơ đồ: bản nhỏ của nó có %1 byte, tối đa chỉ nhận %2.</translation>
  </message>
  <message>
   <source>%1 is no picture that can be shown. Use a PNG or JPEG file.</source>
   <translation>%1 không phải là ảnh hiển thị được. Hãy dùng tệp PNG hoặc JPEG.</translation>
  </message>
  <message>
   <source>%1 could not be read. Check that it is there.</source>
   <translation>Không đọc được %1. Hãy kiểm tra xem tệp có ở đó không.</translation>
  </message>
  <message>
   <source>%1 could not be written. Choose another place.</source>
   <translation>Không ghi được %1. Hãy chọn nơi khác.</translation>
  </message>
  <message>
   <source>&apos;%1&apos; is no id. &apos;list&apos; shows the ids of links and evidence.</source>
   <translation>&apos;%1&apos; không phải là mã số. &apos;list&apos; cho biết mã số của liên kết và chứng cứ.</translation>
  </message>
  <message>
   <source>Say why it is refuted: --why &quot;...&quot;.</source>
   <translation>Hãy nói vì sao bác bỏ: --why &quot;...&quot;.</translation>
  </message>
  <message>
   <source>&apos;%1&apos; is no property. Write alias=Ba.</source>
   <translation>&apos;%1&apos; không phải là thuộc tính. Hãy viết alias=Ba.</translation>
  </message>
  <message>
   <source>Nothing that is attached there is called &apos;%1&apos;. &apos;attach&apos; without options lists what is.</source>
   <translation>Không có tệp kèm nào ở đó tên là &apos;%1&apos;. Lệnh &apos;attach&apos; không có tùy chọn sẽ liệt kê.</translation>
  </message>
  <message>
   <source>--save NAME and --out FILE go together.</source>
   <translation>--save TÊN và --out TỆP phải đi cùng nhau.</translation>
  </message>
  <message>
   <source>Nobody and nothing in the case is called &apos;%1&apos;. &apos;find&apos; searches it.</source>
   <translation>Trong hồ sơ không có ai và không có gì tên là &apos;%1&apos;. Hãy tìm bằng &apos;find&apos;.</translation>
  </message>
  <message>
   <source>Several are called &apos;%1&apos;: %2. Name one by its id.</source>
   <translation>Có nhiều mục tên là &apos;%1&apos;: %2. Hãy gọi bằng mã số.</translation>
  </message>
  <message>
   <source>Actors: %1, ties: %2, without any tie: %3. Unobserved does not mean unconnected.</source>
   <translation>Đối tượng: %1, mối liên hệ: %2, không có liên hệ nào: %3. Không thấy không có nghĩa là không quen.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Địa bàn</translation>
  </message>
  <message>
   <source>As it was kept, of the case at step %1.</source>
   <translation>Như đã giữ, của vụ án ở bước %1.</translation>
  </message>
  <message>
   <source>Contacts of an actor with itself, left out: %1.</source>
   <translation>Liên hệ của một đối tượng với chính mình, đã bỏ: %1.</translation>
  </message>
  <message>
   <source>Data cut-off: %3. Dated contacts: %1, since %2.</source>
   <translation>Dữ liệu đến: %3. Liên hệ có ngày: %1, kể từ %2.</translation>
  </message>
  <message>
   <source>Data cut-off: unknown, for no contact carries a date.</source>
   <translation>Dữ liệu đến ngày nào: không rõ, vì không liên hệ nào ghi ngày.</translation>
  </message>
  <message>
   <source>In charge</source>
   <translation>Phụ trách</translation>
  </message>
  <message>
   <source>Instigator score = the mean of up to six percentiles, as far as the data allow: the share of contacts that somebody starts (its lower bound, so that few prove little), how many he starts, how many later ones they set off, how often he moves first, whom he brings in, which destinations hang on him. Only where the direction of contacts is recorded.</source>
   <translation>Điểm khởi xướng = trung bình của tối đa sáu thứ bậc phần trăm, tùy dữ liệu cho phép: tỷ lệ liên hệ do người đó khởi đầu (cận dưới, để ít lần không chứng tỏ gì), số lần khởi đầu, số liên hệ về sau mà chúng gây ra, mức hay đi trước, những ai được đưa vào, điểm đến nào phụ thuộc vào người đó. Chỉ khi chiều liên hệ được ghi lại.</translation>
  </message>
  <message>
   <source>Known contacts: only %1.</source>
   <translation>Chỉ biết %1 liên hệ.</translation>
  </message>
  <message>
   <source>Known contacts: only %1. Little can be told from so few.</source>
   <translation>Chỉ biết %1 liên hệ. Ít như vậy thì không nói được nhiều.</translation>
  </message>
  <message>
   <source>New evidence comes from: %1.</source>
   <translation>Bằng chứng mới đến từ: %1.</translation>
  </message>
  <message>
   <source>New ties (%1): %2.</source>
   <translation>Liên hệ mới (%1): %2.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Ghi chú</translation>
  </message>
  <message>
   <source>Parameters: %1.</source>
   <translation>Tham số: %1.</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Chức vụ</translation>
  </message>
  <message>
   <source>Relation</source>
   <translation>Quan hệ</translation>
  </message>
  <message>
   <source>Service numbers, left out: %1 (%2).</source>
   <translation>Số dịch vụ, đã bỏ: %1 (%2).</translation>
  </message>
  <message>
   <source>Stays at rank %1 or better whichever single source were wrong (it is &quot;%2&quot; that matters most).</source>
   <translation>Vẫn ở hạng %1 hoặc cao hơn dù bất cứ nguồn đơn lẻ nào sai (ảnh hưởng nhất là &quot;%2&quot;).</translation>
  </message>
  <message>
   <source>The finding &quot;%1&quot; ranks nobody, so no ranks can stand on the chart.</source>
   <translation>Kết quả &quot;%1&quot; không xếp hạng ai, nên không thể ghi hạng lên sơ đồ.</translation>
  </message>
  <message>
   <source>Ties that are gone (%1): %2.</source>
   <translation>Liên hệ không còn (%1): %2.</translation>
  </message>
  <message>
   <source>Ties that rest on refuted or doubtful evidence (confidence at most 0.35): %1 of %2.</source>
   <translation>Mối liên hệ dựa trên bằng chứng đã bác bỏ hoặc đáng ngờ (độ tin cậy tối đa 0,35): %1 trên %2.</translation>
  </message>
  <message>
   <source>Ties with better evidence (%1): %2.</source>
   <translation>Liên hệ có bằng chứng tốt hơn (%1): %2.</translation>
  </message>
  <message>
   <source>Ties with fewer contacts (%1): %2.</source>
   <translation>Liên hệ bớt lần tiếp xúc (%1): %2.</translation>
  </message>
  <message>
   <source>Ties with more contacts (%1): %2.</source>
   <translation>Liên hệ có thêm lần tiếp xúc (%1): %2.</translation>
  </message>
  <message>
   <source>Ties with weaker evidence (%1): %2.</source>
   <translation>Liên hệ có bằng chứng yếu hơn (%1): %2.</translation>
  </message>
  <message>
   <source>Ties without weight (refuted, or of a kind that is not counted, such as kinship), left out: %1.</source>
   <translation>Mối liên hệ không có trọng số (đã bác bỏ, hoặc thuộc loại không tính như họ hàng), đã bỏ: %1.</translation>
  </message>
  <message>
   <source>Who is meant by the warrant on %1 is not certain from the records, so it was not tested. Write the name, the number or the id of the target on the evidence.</source>
   <translation>Không chắc lệnh đối với %1 nhằm vào ai trong hồ sơ, nên chưa kiểm tra. Hãy ghi tên, số hoặc mã của đối tượng vào bằng chứng.</translation>
  </message>
  <message>
   <source>The attachment %1 belongs to another record. Attach the picture to this one first.</source>
   <translation>Tệp kèm %1 thuộc về bản ghi khác. Hãy đính kèm ảnh vào bản ghi này trước.</translation>
  </message>
  <message>
   <source>The file brings a kind of entity of its own: %1.</source>
   <translation>Tệp mang theo một loại đối tượng riêng: %1.</translation>
  </message>
  <message>
   <source>The link names &quot;%1&quot;, which the file does not hold.</source>
   <translation>Liên kết nhắc đến &quot;%1&quot; mà tệp không có.</translation>
  </message>
  <message>
   <source>The file holds no entity and no link. Ask the sender for it again.</source>
   <translation>Tệp không có đối tượng hay liên kết nào. Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>A hyperedge ties more than two; it was left out.</source>
   <translation>Một siêu cạnh nối nhiều hơn hai đối tượng; đã bỏ.</translation>
  </message>
  <message>
   <source>Line %1 nests its lists more than %2 deep; the file was refused.</source>
   <translation>Dòng %1 lồng danh sách sâu hơn %2 tầng; tệp bị từ chối.</translation>
  </message>
  <message>
   <source>Line %1 is longer than any of this format can be; the file was refused.</source>
   <translation>Dòng %1 dài hơn mức định dạng này cho phép; tệp bị từ chối.</translation>
  </message>
  <message>
   <source>The file ends in the middle of a list: it was cut short. Ask the sender for it again.</source>
   <translation>Tệp kết thúc giữa chừng một danh sách: nó bị cắt cụt. Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>The line is too long and was left out.</source>
   <translation>Dòng quá dài nên đã bỏ.</translation>
  </message>
  <message>
   <source>The file holds another network, %1; only the first was read.</source>
   <translation>Tệp còn mạng khác, %1; chỉ mạng đầu được đọc.</translation>
  </message>
  <message>
   <source>The part &quot;%1&quot; of the file was left out.</source>
   <translation>Phần &quot;%1&quot; của tệp đã bỏ.</translation>
  </message>
  <message>
   <source>The line stands before any part of the network.</source>
   <translation>Dòng đứng trước mọi phần của mạng.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no number of a vertex.</source>
   <translation>&quot;%1&quot; không phải số của đỉnh.</translation>
  </message>
  <message>
   <source>A tie of weight 0 is none.</source>
   <translation>Mối liên hệ có trọng số 0 thì không phải liên hệ.</translation>
  </message>
  <message>
   <source>The line does not tie one vertex of the network to another with a weight.</source>
   <translation>Dòng không nối đỉnh này với đỉnh khác của mạng bằng một trọng số.</translation>
  </message>
  <message>
   <source>The file has no line that says DATA: it is no DL file of UCINET, or it was cut short.</source>
   <translation>Tệp không có dòng DATA: nó không phải tệp DL của UCINET hoặc bị cắt cụt.</translation>
  </message>
  <message>
   <source>The matrix ends after %1 of its %2 rows.</source>
   <translation>Ma trận kết thúc sau %1 trong %2 dòng.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no number of nodes; the file was refused.</source>
   <translation>&quot;%1&quot; không phải số nút; tệp bị từ chối.</translation>
  </message>
  <message>
   <source>The file does not say how many nodes its matrix has (N=...).</source>
   <translation>Tệp không cho biết ma trận có bao nhiêu nút (N=...).</translation>
  </message>
  <message>
   <source>The file holds %1 matrices; only the first was read.</source>
   <translation>Tệp có %1 ma trận; chỉ ma trận đầu được đọc.</translation>
  </message>
  <message>
   <source>The matrix has more cells than its size says; they were left out.</source>
   <translation>Ma trận có nhiều ô hơn kích thước của nó; các ô thừa đã bỏ.</translation>
  </message>
  <message>
   <source>The line does not tie one node to another.</source>
   <translation>Dòng không nối nút này với nút khác.</translation>
  </message>
  <message>
   <source>A chart item that is neither entity nor link was left out: &quot;%1&quot;.</source>
   <translation>Một mục biểu đồ không phải đối tượng cũng không phải liên kết đã bỏ: &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>The line is no entity of FollowTheMoney: it needs id, schema and properties.</source>
   <translation>Dòng không phải đối tượng FollowTheMoney: cần id, schema và properties.</translation>
  </message>
  <message>
   <source>The line is no JSON, or too deep or too long.</source>
   <translation>Dòng không phải JSON, hoặc quá sâu hay quá dài.</translation>
  </message>
  <message>
   <source>The object has no type or no id.</source>
   <translation>Đối tượng không có type hoặc id.</translation>
  </message>
  <message>
   <source>An object of the kind %1 says nothing of entities or links; it was left out.</source>
   <translation>Đối tượng loại %1 không nói gì về thực thể hay liên kết; đã bỏ.</translation>
  </message>
  <message>
   <source>What the %1 refers to was not tied to it.</source>
   <translation>Những gì %1 nhắc đến chưa được nối với nó.</translation>
  </message>
  <message>
   <source>The list &quot;%1&quot; of the file was left out.</source>
   <translation>Danh sách &quot;%1&quot; của tệp đã bỏ.</translation>
  </message>
  <message>
   <source>The link is no object with two ends.</source>
   <translation>Liên kết không phải đối tượng có hai đầu.</translation>
  </message>
  <message>
   <source>%1 holds no list of objects.</source>
   <translation>%1 không có danh sách đối tượng nào.</translation>
  </message>
  <message>
   <source>%1 holds an item of more than %2 characters and was refused.</source>
   <translation>%1 có mục dài hơn %2 ký tự nên bị từ chối.</translation>
  </message>
  <message>
   <source>%1 is not whole: what stands at character %2 is no JSON. Ask the sender for it again.</source>
   <translation>%1 không nguyên vẹn: phần ở ký tự %2 không phải JSON. Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>%1 nests deeper than %2 or holds an item that is too large; it was refused.</source>
   <translation>%1 lồng sâu hơn %2 tầng hoặc có mục quá lớn; đã từ chối.</translation>
  </message>
  <message>
   <source>%1 items of evidence on entities stay behind: such files tell of links only.</source>
   <translation>%1 bằng chứng về đối tượng ở lại: tệp loại này chỉ kể về liên kết.</translation>
  </message>
  <message>
   <source>Only names, ties and weights are kept: kinds and properties of entities, dates, sources and quotations stay behind.</source>
   <translation>Chỉ giữ tên, mối liên hệ và trọng số: loại và thuộc tính của đối tượng, ngày, nguồn và trích dẫn ở lại.</translation>
  </message>
  <message>
   <source>This measure does not use the order of time.</source>
   <translation>Thước đo này không dùng thứ tự thời gian.</translation>
  </message>
  <message>
   <source>Only the first %1 that bear these words were held against the conditions. More letters find the others.</source>
   <translation>Chỉ %1 mục đầu tiên mang những từ này đã được đối chiếu với điều kiện. Gõ thêm chữ sẽ tìm ra các mục khác.</translation>
  </message>
  <message>
   <source>Only %1 items of evidence were held against the conditions, the newest first. More words or narrower conditions find the others.</source>
   <translation>Chỉ %1 chứng cứ đã được đối chiếu với điều kiện, mới nhất trước. Thêm từ hoặc thu hẹp điều kiện sẽ tìm ra các mục khác.</translation>
  </message>
  <message>
   <source>They bear the same number: %1.</source>
   <translation>Cùng một số: %1.</translation>
  </message>
  <message>
   <source>Their numbers differ: %1 and %2.</source>
   <translation>Các số khác nhau: %1 và %2.</translation>
  </message>
  <message>
   <source>They have the same name: %1.</source>
   <translation>Cùng một tên: %1.</translation>
  </message>
  <message>
   <source>Their names differ only in accents, capitals or script: %1 and %2.</source>
   <translation>Hai tên chỉ khác nhau ở dấu, chữ hoa hoặc loại chữ: %1 và %2.</translation>
  </message>
  <message>
   <source>Their names are the same words in another order: %1 and %2.</source>
   <translation>Hai tên gồm cùng các từ nhưng khác thứ tự: %1 và %2.</translation>
  </message>
  <message>
   <source>Their names are spelt alike: %1 and %2.</source>
   <translation>Hai tên viết gần giống nhau: %1 và %2.</translation>
  </message>
  <message>
   <source>One name is a part of the other: %1 and %2.</source>
   <translation>Tên này là một phần của tên kia: %1 và %2.</translation>
  </message>
  <message>
   <source>Their names differ: %1 and %2.</source>
   <translation>Hai tên khác nhau: %1 và %2.</translation>
  </message>
  <message>
   <source>%1 records bear this name.</source>
   <translation>Có %1 bản ghi mang tên này.</translation>
  </message>
  <message>
   <source>Their dates are the same: %1.</source>
   <translation>Cùng ngày: %1.</translation>
  </message>
  <message>
   <source>Their dates fit each other: %1 and %2.</source>
   <translation>Hai thời điểm phù hợp với nhau: %1 và %2.</translation>
  </message>
  <message>
   <source>Their dates differ: %1 and %2.</source>
   <translation>Hai thời điểm khác nhau: %1 và %2.</translation>
  </message>
  <message>
   <source>They share a contact: %1.</source>
   <translation>Có chung một mối liên hệ: %1.</translation>
  </message>
  <message>
   <source>They share %1 contacts, among them %2.</source>
   <translation>Có chung %1 mối liên hệ, trong đó có %2.</translation>
  </message>
  <message>
   <source>They were in touch with each other.</source>
   <translation>Hai bên đã liên lạc với nhau.</translation>
  </message>
  <message>
   <source>The import specification needs a name.</source>
   <translation>Mẫu nhập cần có tên.</translation>
  </message>
  <message>
   <source>The import specification could not be written to %1.</source>
   <translation>Không ghi được mẫu nhập vào %1.</translation>
  </message>
  <message>
   <source>Tables in text, cells parted by commas or semicolons.</source>
   <translation>Bảng dạng văn bản, các ô cách nhau bằng dấu phẩy hoặc chấm phẩy.</translation>
  </message>
  <message>
   <source>Tables in text, cells parted by tabs.</source>
   <translation>Bảng dạng văn bản, các ô cách nhau bằng dấu tab.</translation>
  </message>
  <message>
   <source>Workbooks of Excel 2007 and later.</source>
   <translation>Bảng tính Excel 2007 trở về sau.</translation>
  </message>
  <message>
   <source>Workbooks of LibreOffice and OpenOffice.</source>
   <translation>Bảng tính LibreOffice và OpenOffice.</translation>
  </message>
  <message>
   <source>Workbooks of Excel 97 to 2003.</source>
   <translation>Bảng tính Excel 97 đến 2003.</translation>
  </message>
  <message>
   <source>Graphs of yEd, Maltego, Gephi and networkx.</source>
   <translation>Đồ thị của yEd, Maltego, Gephi và networkx.</translation>
  </message>
  <message>
   <source>Graphs of Gephi.</source>
   <translation>Đồ thị của Gephi.</translation>
  </message>
  <message>
   <source>Charts of i2 Analyst&apos;s Notebook.</source>
   <translation>Sơ đồ của i2 Analyst&apos;s Notebook.</translation>
  </message>
  <message>
   <source>Graphs in the Graph Modelling Language.</source>
   <translation>Đồ thị dạng Graph Modelling Language.</translation>
  </message>
  <message>
   <source>Networks and projects of Pajek.</source>
   <translation>Mạng lưới và dự án của Pajek.</translation>
  </message>
  <message>
   <source>Networks of UCINET in text.</source>
   <translation>Mạng lưới của UCINET dạng văn bản.</translation>
  </message>
  <message>
   <source>Bundles of STIX 2.1.</source>
   <translation>Gói STIX 2.1.</translation>
  </message>
  <message>
   <source>Entities of FollowTheMoney, one a line.</source>
   <translation>Đối tượng FollowTheMoney, mỗi dòng một đối tượng.</translation>
  </message>
  <message>
   <source>JSON of nodes and links.</source>
   <translation>JSON gồm các nút và liên kết.</translation>
  </message>
  <message>
   <source>Objects in JSON, one a line.</source>
   <translation>Đối tượng JSON, mỗi dòng một đối tượng.</translation>
  </message>
  <message>
   <source>Lists of objects in JSON.</source>
   <translation>Danh sách đối tượng dạng JSON.</translation>
  </message>
  <message>
   <source>Call records: caller and called number</source>
   <translation>Chi tiết cuộc gọi: số gọi và số nhận</translation>
  </message>
  <message>
   <source>Call records: A and B number with IMEI and cell</source>
   <translation>Chi tiết cuộc gọi: số A, số B, IMEI và trạm</translation>
  </message>
  <message>
   <source>Call records of one number, in and out</source>
   <translation>Chi tiết cuộc gọi của một số, đi và đến</translation>
  </message>
  <message>
   <source>Bank transfers</source>
   <translation>Giao dịch chuyển khoản</translation>
  </message>
  <message>
   <source>Bank statement of one account, debit and credit</source>
   <translation>Sao kê một tài khoản, ghi nợ và ghi có</translation>
  </message>
  <message>
   <source>Seizure log</source>
   <translation>Sổ bắt giữ</translation>
  </message>
  <message>
   <source>List of people</source>
   <translation>Danh sách người</translation>
  </message>
  <message>
   <source>List of people: surname and given names</source>
   <translation>Danh sách người: họ và tên riêng</translation>
  </message>
  <message>
   <source>Vehicle crossings at a gate</source>
   <translation>Phương tiện qua cửa khẩu (tiếng Anh)</translation>
  </message>
  <message>
   <source>Customs declarations</source>
   <translation>Tờ khai hải quan (tiếng Anh)</translation>
  </message>
  <message>
   <source>Matrix of ties between people</source>
   <translation>Ma trận quan hệ giữa những người</translation>
  </message>
  <message>
   <source>Only calls can be kept packed: each row from one number to another. Import %1 without packing.</source>
   <translation>Chỉ cuộc gọi mới lưu nén được: mỗi dòng từ một số đến một số. Hãy nhập %1 không nén.</translation>
  </message>
  <message>
   <source>%1 is no delimited text, so its calls cannot be kept packed. Save it as CSV, or import it without packing.</source>
   <translation>%1 không phải văn bản phân cách, nên không lưu nén các cuộc gọi được. Hãy lưu thành CSV, hoặc nhập không nén.</translation>
  </message>
  <message>
   <source>No two numbers have so many calls: nothing was tied. Ask for fewer calls or a longer period.</source>
   <translation>Không có hai số nào có nhiều cuộc gọi như vậy: chưa nối gì. Hãy hỏi ít cuộc gọi hơn hoặc khoảng thời gian dài hơn.</translation>
  </message>
  <message>
   <source>Calls from %1 to %2 were left out: an item of evidence that counts some of them was changed or refuted since (%3).</source>
   <translation>Các cuộc gọi từ %1 đến %2 không được tính: một mục chứng cứ đã tính một phần trong đó và sau đó bị sửa hoặc bị bác bỏ (%3).</translation>
  </message>
  <message>
   <source>A block of call records is damaged. Check the case with verify, and open a backup copy of it.</source>
   <translation>Một khối bản ghi cuộc gọi bị hỏng. Hãy kiểm tra vụ việc, và mở một bản sao lưu.</translation>
  </message>
  <message>
   <source>Rejected rows are written as text, to be repaired in any program. Choose a name that ends in .csv, not &quot;%1&quot;.</source>
   <translation>Các dòng bị từ chối được ghi dạng văn bản để sửa bằng bất cứ chương trình nào. Hãy chọn tên kết thúc bằng .csv, không phải &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>No row was rejected, so there is nothing to write.</source>
   <translation>Không có dòng nào bị từ chối, nên không có gì để ghi.</translation>
  </message>
  <message>
   <source>All ties of two are added up to one in each direction; ties without direction become one each way.</source>
   <translation>Mọi liên kết giữa hai bên được cộng thành một theo mỗi chiều; liên kết không hướng thành một cho mỗi chiều.</translation>
  </message>
  <message>
   <source>The archive holds another graph, which was left out: %1.</source>
   <translation>Tệp nén còn một đồ thị khác, đã bỏ qua: %1.</translation>
  </message>
  <message>
   <source>%1 holds no graph of Maltego. Ask the sender for it again.</source>
   <translation>%1 không chứa đồ thị nào của Maltego. Hãy yêu cầu người gửi gửi lại.</translation>
  </message>
  <message>
   <source>Page %1 of %2</source>
   <translation>Trang %1 / %2</translation>
  </message>
  <message>
   <source>Key to the sheets</source>
   <translation>Sơ đồ các tờ</translation>
  </message>
  <message>
   <source>Sheet %1 of %2</source>
   <translation>Tờ %1 / %2</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Bảng tra</translation>
  </message>
  <message>
   <source>Step %1 of the case</source>
   <translation>Bước %1 của vụ án</translation>
  </message>
  <message>
   <source>The margins and words leave no room for the chart on this paper. Choose larger paper, smaller margins or no legend.</source>
   <translation>Lề và chữ không để lại chỗ cho sơ đồ trên khổ giấy này. Hãy chọn giấy lớn hơn, lề nhỏ hơn hoặc bỏ chú giải.</translation>
  </message>
  <message>
   <source>The chart would take %1 sheets; at most %2 can be made. Choose a smaller scale or larger paper.</source>
   <translation>Sơ đồ sẽ cần %1 tờ; nhiều nhất làm được %2. Hãy chọn tỉ lệ nhỏ hơn hoặc giấy lớn hơn.</translation>
  </message>
  <message>
   <source>Letters of %1 points could not be read; they are %2 points high. Take more sheets to have them smaller beside the chart.</source>
   <translation>Chữ %1 point không đọc được; chữ cao %2 point. Hãy dùng nhiều tờ hơn để chữ nhỏ hơn so với sơ đồ.</translation>
  </message>
  <message>
   <source>%1 of %2 names find no room in letters of %3 points. More sheets or larger paper show more of them; the index lists them all.</source>
   <translation>%1 trong %2 tên không có chỗ với chữ %3 point. Nhiều tờ hơn hoặc giấy lớn hơn hiện được nhiều hơn; bảng tra liệt kê tất cả.</translation>
  </message>
  <message>
   <source>There is no paper named %1. Choose A4, A3, A2, A1, A0 or Letter, or write millimetres across and down: 900x300.</source>
   <translation>Không có khổ giấy tên %1. Hãy chọn A4, A3, A2, A1, A0 hoặc Letter, hoặc ghi milimét ngang và dọc: 900x300.</translation>
  </message>
  <message>
   <source>Person card</source>
   <translation>Phiếu cá nhân</translation>
  </message>
  <message>
   <source>Ring report</source>
   <translation>Báo cáo đường dây</translation>
  </message>
  <message>
   <source>Line report</source>
   <translation>Báo cáo tuyến hàng</translation>
  </message>
  <message>
   <source>Finding exhibit</source>
   <translation>Tài liệu về kết quả</translation>
  </message>
  <message>
   <source>Briefing of a period</source>
   <translation>Tóm tắt một giai đoạn</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Thống kê</translation>
  </message>
  <message>
   <source>Collection tasks</source>
   <translation>Nhiệm vụ thu thập</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>A source that is no longer in the case</source>
   <translation>Một nguồn không còn trong vụ án</translation>
  </message>
  <message>
   <source>graded %1</source>
   <translation>xếp hạng %1</translation>
  </message>
  <message>
   <source>held by %1</source>
   <translation>do %1 giữ</translation>
  </message>
  <message>
   <source>received %1</source>
   <translation>nhận %1</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Điểm</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>Rank in 90 of 100 draws</source>
   <translation>Hạng trong 90 trên 100 lần rút</translation>
  </message>
  <message>
   <source>Among the first 10</source>
   <translation>Trong 10 người đầu</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Ghi chú</translation>
  </message>
  <message>
   <source>Nobody is ranked.</source>
   <translation>Không ai được xếp hạng.</translation>
  </message>
  <message>
   <source>What speaks for it:</source>
   <translation>Điều ủng hộ:</translation>
  </message>
  <message>
   <source>What speaks against it:</source>
   <translation>Điều phản lại:</translation>
  </message>
  <message>
   <source>Nothing is recorded against it.</source>
   <translation>Không có ghi nhận nào phản lại.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Phương pháp</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Hạt giống</translation>
  </message>
  <message>
   <source>Step of the case</source>
   <translation>Bước của vụ án</translation>
  </message>
  <message>
   <source>Program version</source>
   <translation>Phiên bản chương trình</translation>
  </message>
  <message>
   <source>SHA-256 of what was looked at</source>
   <translation>SHA-256 của những gì đã xem xét</translation>
  </message>
  <message>
   <source>Parameter</source>
   <translation>Tham số</translation>
  </message>
  <message>
   <source>Refuted.</source>
   <translation>Bị bác bỏ.</translation>
  </message>
  <message>
   <source>Refuted: %1</source>
   <translation>Bị bác bỏ: %1</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Hạng</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Nguồn</translation>
  </message>
  <message>
   <source>Where in it</source>
   <translation>Ở đâu trong đó</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Nói gì</translation>
  </message>
  <message>
   <source>Nothing is dated.</source>
   <translation>Không có gì ghi ngày.</translation>
  </message>
  <message>
   <source>%1, as the case has it at step %2.</source>
   <translation>%1, theo vụ án ở bước %2.</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>Điều được ghi nhận</translation>
  </message>
  <message>
   <source>Property</source>
   <translation>Thuộc tính</translation>
  </message>
  <message>
   <source>No property is recorded.</source>
   <translation>Không có thuộc tính nào được ghi.</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Liên kết</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Với</translation>
  </message>
  <message>
   <source>Line strength</source>
   <translation>Độ chắc của đường</translation>
  </message>
  <message>
   <source>Items</source>
   <translation>Số mục</translation>
  </message>
  <message>
   <source>No link is recorded.</source>
   <translation>Không có liên kết nào được ghi.</translation>
  </message>
  <message>
   <source>%1 items speak of it and its links; the newest %2 are weighed here.</source>
   <translation>%1 mục nói về đối tượng và các liên kết; ở đây cân nhắc %2 mục mới nhất.</translation>
  </message>
  <message>
   <source>A person card needs somebody it is about. Name an entity.</source>
   <translation>Phiếu cá nhân cần nói về ai đó. Hãy nêu một đối tượng.</translation>
  </message>
  <message>
   <source>There is no entity %1 in the case. &apos;find&apos; finds it by name.</source>
   <translation>Không có đối tượng %1 trong vụ án. &apos;find&apos; tìm theo tên.</translation>
  </message>
  <message>
   <source>The finding names nobody.</source>
   <translation>Kết quả không nêu ai.</translation>
  </message>
  <message>
   <source>An exhibit needs a kept finding. &apos;list CASE findings&apos; lists them.</source>
   <translation>Tài liệu cần một kết quả đã lưu. &apos;list CASE findings&apos; liệt kê chúng.</translation>
  </message>
  <message>
   <source>As it was kept, of the case at step %1; evidence as the case has it now.</source>
   <translation>Như đã lưu, của vụ án ở bước %1; chứng cứ như vụ án hiện có.</translation>
  </message>
  <message>
   <source>The finding</source>
   <translation>Kết quả</translation>
  </message>
  <message>
   <source>For and against</source>
   <translation>Ủng hộ và phản lại</translation>
  </message>
  <message>
   <source>%1 actors and %2 ties between them are looked at.</source>
   <translation>Xem xét %1 đối tượng và %2 mối liên hệ giữa họ.</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Nhóm</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Thành viên</translation>
  </message>
  <message>
   <source>Ties inside</source>
   <translation>Liên hệ bên trong</translation>
  </message>
  <message>
   <source>Ties outside</source>
   <translation>Liên hệ bên ngoài</translation>
  </message>
  <message>
   <source>Best ranked members</source>
   <translation>Thành viên hạng cao nhất</translation>
  </message>
  <message>
   <source>Nobody belongs together more than with others.</source>
   <translation>Không ai thuộc về nhau hơn so với người khác.</translation>
  </message>
  <message>
   <source>Key paths</source>
   <translation>Đường nối chính</translation>
  </message>
  <message>
   <source>No path is recorded from %1 to %2.</source>
   <translation>Không ghi nhận đường nối từ %1 đến %2.</translation>
  </message>
  <message>
   <source>The course of time</source>
   <translation>Diễn biến theo thời gian</translation>
  </message>
  <message>
   <source>Dated contacts by month: %1.</source>
   <translation>Liên lạc có ngày theo tháng: %1.</translation>
  </message>
  <message>
   <source>What is not known</source>
   <translation>Điều chưa biết</translation>
  </message>
  <message>
   <source>No movement of goods is recorded at: %1.</source>
   <translation>Không ghi nhận hàng di chuyển ở: %1.</translation>
  </message>
  <message>
   <source>No movement of goods breaks off; what is not recorded at all does not show here.</source>
   <translation>Không có đường hàng nào đứt đoạn; điều không được ghi thì không hiện ở đây.</translation>
  </message>
  <message>
   <source>Who stands at which stage</source>
   <translation>Ai ở khâu nào</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Khâu</translation>
  </message>
  <message>
   <source>Why that stage</source>
   <translation>Vì sao ở khâu đó</translation>
  </message>
  <message>
   <source>Force</source>
   <translation>Lực lượng</translation>
  </message>
  <message>
   <source>Nobody&apos;s stage is known.</source>
   <translation>Chưa biết khâu của ai.</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>Điều đã di chuyển</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Từ</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Đến</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Hàng</translation>
  </message>
  <message>
   <source>No movement of goods is known, so there is no line to strike. Import who handed what to whom.</source>
   <translation>Chưa biết lần chuyển hàng nào nên không có đường dây để đánh. Hãy nhập dữ liệu ai đã giao gì cho ai.</translation>
  </message>
  <message>
   <source>No movement of goods is recorded.</source>
   <translation>Không ghi nhận hàng di chuyển.</translation>
  </message>
  <message>
   <source>The line leaves no question open.</source>
   <translation>Tuyến hàng không để lại câu hỏi nào.</translation>
  </message>
  <message>
   <source>The period ends on %1, before it begins on %2.</source>
   <translation>Giai đoạn kết thúc ngày %1, trước khi bắt đầu ngày %2.</translation>
  </message>
  <message>
   <source>Briefing: the whole time</source>
   <translation>Tóm tắt: toàn bộ thời gian</translation>
  </message>
  <message>
   <source>Briefing: until %1</source>
   <translation>Tóm tắt: đến %1</translation>
  </message>
  <message>
   <source>Briefing: since %1</source>
   <translation>Tóm tắt: từ %1</translation>
  </message>
  <message>
   <source>Briefing: %1 to %2</source>
   <translation>Tóm tắt: %1 đến %2</translation>
  </message>
  <message>
   <source>By force</source>
   <translation>Theo lực lượng</translation>
  </message>
  <message>
   <source>By area</source>
   <translation>Theo địa bàn</translation>
  </message>
  <message>
   <source>People recorded with it</source>
   <translation>Người được ghi cùng</translation>
  </message>
  <message>
   <source>No seizure is recorded in this time.</source>
   <translation>Không ghi nhận thu giữ nào trong thời gian này.</translation>
  </message>
  <message>
   <source>%1 seizures have no date and are not counted.</source>
   <translation>%1 vụ thu giữ không có ngày và không được tính.</translation>
  </message>
  <message>
   <source>Quantities by substance</source>
   <translation>Số lượng theo chất</translation>
  </message>
  <message>
   <source>not recorded</source>
   <translation>không ghi</translation>
  </message>
  <message>
   <source>Seized weight</source>
   <translation>Khối lượng thu giữ</translation>
  </message>
  <message>
   <source>New links</source>
   <translation>Liên kết mới</translation>
  </message>
  <message>
   <source>Nothing in this time.</source>
   <translation>Không có gì trong thời gian này.</translation>
  </message>
  <message>
   <source>recorded with seizure %1</source>
   <translation>được ghi cùng vụ thu giữ %1</translation>
  </message>
  <message>
   <source>Arrests</source>
   <translation>Bắt giữ</translation>
  </message>
  <message>
   <source>No arrest is recorded in this time.</source>
   <translation>Không ghi nhận bắt giữ nào trong thời gian này.</translation>
  </message>
  <message>
   <source>Links whose first dated evidence falls into this time.</source>
   <translation>Liên kết có chứng cứ ghi ngày đầu tiên rơi vào thời gian này.</translation>
  </message>
  <message>
   <source>No link is new in this time.</source>
   <translation>Không có liên kết mới trong thời gian này.</translation>
  </message>
  <message>
   <source>First seen</source>
   <translation>Thấy lần đầu</translation>
  </message>
  <message>
   <source>%1 entities, %2 links, %3 items of evidence from %4 sources.</source>
   <translation>%1 đối tượng, %2 liên kết, %3 mục chứng cứ từ %4 nguồn.</translation>
  </message>
  <message>
   <source>Entities by kind</source>
   <translation>Đối tượng theo loại</translation>
  </message>
  <message>
   <source>Entities by kind.</source>
   <translation>Đối tượng theo loại.</translation>
  </message>
  <message>
   <source>The case is empty.</source>
   <translation>Vụ án trống.</translation>
  </message>
  <message>
   <source>Links by kind</source>
   <translation>Liên kết theo loại</translation>
  </message>
  <message>
   <source>Links by strength</source>
   <translation>Liên kết theo độ chắc</translation>
  </message>
  <message>
   <source>Evidence by source</source>
   <translation>Chứng cứ theo nguồn</translation>
  </message>
  <message>
   <source>Refuted</source>
   <translation>Bị bác bỏ</translation>
  </message>
  <message>
   <source>Number in the list</source>
   <translation>Số trong danh sách</translation>
  </message>
  <message>
   <source>No source is recorded.</source>
   <translation>Không ghi nguồn nào.</translation>
  </message>
  <message>
   <source>Evidence by grade</source>
   <translation>Chứng cứ theo hạng</translation>
  </message>
  <message>
   <source>Evidence over time</source>
   <translation>Chứng cứ theo thời gian</translation>
  </message>
  <message>
   <source>Dated items of evidence: %1.</source>
   <translation>Mục chứng cứ có ngày: %1.</translation>
  </message>
  <message>
   <source>Seized weight by substance.</source>
   <translation>Khối lượng thu giữ theo chất.</translation>
  </message>
  <message>
   <source>Seizures by month: %1.</source>
   <translation>Thu giữ theo tháng: %1.</translation>
  </message>
  <message>
   <source>A release needs a recipient and a purpose; both stand in the history of the case.</source>
   <translation>Bàn giao cần người nhận và mục đích; cả hai được ghi trong lịch sử vụ án.</translation>
  </message>
  <message>
   <source>Nothing would be left for %1. Widen what may go out.</source>
   <translation>Sẽ không còn gì cho %1. Hãy mở rộng những gì được chuyển đi.</translation>
  </message>
  <message>
   <source>sources that the recipient may not have: %1</source>
   <translation>%1 nguồn mà người nhận không được có</translation>
  </message>
  <message>
   <source>items of evidence from these sources: %1</source>
   <translation>%1 mục chứng cứ từ các nguồn này</translation>
  </message>
  <message>
   <source>items of evidence by their handling mark: %1</source>
   <translation>%1 mục chứng cứ theo ký hiệu xử lý</translation>
  </message>
  <message>
   <source>entities by nationality or by name: %1</source>
   <translation>%1 đối tượng theo quốc tịch hoặc tên</translation>
  </message>
  <message>
   <source>entities that nothing released speaks of: %1</source>
   <translation>%1 đối tượng không có gì được chuyển nói đến</translation>
  </message>
  <message>
   <source>texts that name something left out: %1</source>
   <translation>%1 đoạn chữ nêu điều bị giữ lại</translation>
  </message>
  <message>
   <source>photos and documents: %1</source>
   <translation>%1 ảnh và tài liệu</translation>
  </message>
  <message>
   <source>findings, which were made of the whole case: %1</source>
   <translation>%1 kết quả, vốn lập từ toàn bộ vụ án</translation>
  </message>
  <message>
   <source>The case can only be read, so the release could not be logged in it. Nothing was written.</source>
   <translation>Vụ án chỉ đọc được nên không ghi lại việc bàn giao. Chưa ghi gì.</translation>
  </message>
  <message>
   <source>%1 words that the recipient may not have were found in the new file, &quot;%2&quot; among them, so it was removed. Leave out more, or give the new case another title.</source>
   <translation>Tìm thấy %1 từ mà người nhận không được có trong tệp mới, trong đó có &quot;%2&quot;, nên tệp đã bị xóa. Hãy giữ lại nhiều hơn hoặc đặt tên khác cho vụ án mới.</translation>
  </message>
  <message>
   <source>The title &quot;%1&quot; names &quot;%2&quot;, which may not go out. Give the new case another title.</source>
   <translation>Tên &quot;%1&quot; có nêu &quot;%2&quot;, là điều không được chuyển đi. Hãy đặt tên khác cho vụ án mới.</translation>
  </message>
  <message>
   <source>The marking &quot;%1&quot; names &quot;%2&quot;, which may not go out. Give the new case another marking.</source>
   <translation>Độ mật &quot;%1&quot; có nêu &quot;%2&quot;, là điều không được chuyển đi. Hãy đặt độ mật khác cho vụ án mới.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; names &quot;%2&quot;, which may not go out, and recipient and purpose stand in the new case. Put it in other words.</source>
   <translation>&quot;%1&quot; có nêu &quot;%2&quot;, là điều không được chuyển đi, mà người nhận và mục đích có ghi trong vụ án mới. Hãy viết bằng lời khác.</translation>
  </message>
  <message>
   <source>The case&apos;s own kind &quot;%1&quot; names &quot;%2&quot;, which may not go out. Leave out what is of this kind, or rename the kind.</source>
   <translation>Loại riêng của vụ án &quot;%1&quot; có nêu &quot;%2&quot;, là điều không được chuyển đi. Hãy giữ lại những gì thuộc loại này hoặc đổi tên loại.</translation>
  </message>
  <message>
   <source>All evidence that speaks of it is refuted.</source>
   <translation>Mọi bằng chứng nói về đối tượng này đã bị bác bỏ.</translation>
  </message>
  <message>
   <source>%1 (refuted)</source>
   <translation>%1 (bị bác bỏ)</translation>
  </message>
  <message>
   <source>refuted</source>
   <translation>bị bác bỏ</translation>
  </message>
  <message>
   <source>%1 seizures are refuted and not counted.</source>
   <translation>%1 vụ thu giữ đã bị bác bỏ và không được tính.</translation>
  </message>
  <message>
   <source>%1 and %2 were not joined, because records that are kept apart would have become one.</source>
   <translation>Không nhập %1 và %2 làm một, vì sẽ gộp những bản ghi đang được giữ tách riêng.</translation>
  </message>
  <message>
   <source>Who somebody is: what is recorded of him, his links, the evidence and who says so.</source>
   <translation>Một người là ai: điều được ghi, các liên kết, chứng cứ và ai nói.</translation>
  </message>
  <message>
   <source>Who runs it, with reasons and doubt; groups, key paths, the course of time, gaps.</source>
   <translation>Ai điều hành, với lý do và nghi vấn; nhóm, đường nối chính, diễn biến, khoảng trống.</translation>
  </message>
  <message>
   <source>The line from origin to retail: who stands at which stage, what moved, what is not known.</source>
   <translation>Tuyến hàng từ nguồn đến bán lẻ: ai ở khâu nào, gì đã di chuyển, gì chưa biết.</translation>
  </message>
  <message>
   <source>A kept finding with its parameters, its evidence, and what speaks against it.</source>
   <translation>Một kết quả đã lưu với tham số, chứng cứ và điều phản lại.</translation>
  </message>
  <message>
   <source>What changed: seizures, quantities, arrests and new links, by force and area.</source>
   <translation>Điều thay đổi: thu giữ, số lượng, bắt giữ và liên kết mới, theo lực lượng và địa bàn.</translation>
  </message>
  <message>
   <source>What the case holds in numbers, with plots over time.</source>
   <translation>Vụ án bằng con số, với biểu đồ theo thời gian.</translation>
  </message>
  <message>
   <source>The questions that the line leaves open, force by force.</source>
   <translation>Các câu hỏi tuyến hàng để ngỏ, theo từng lực lượng.</translation>
  </message>
  <message>
   <source>%1 is no kind of file that a dossier can be written to. Use .pdf, .html or .odt.</source>
   <translation>%1 không phải loại tệp ghi hồ sơ được. Hãy dùng .pdf, .html hoặc .odt.</translation>
  </message>
  <message>
   <source>On one sheet the letters would be %1 points high. So that they are at least %2, it takes %3 sheets; larger paper takes fewer.</source>
   <translation>Trên một tờ thì chữ chỉ cao %1 điểm. Để chữ cao ít nhất %2 điểm cần %3 tờ; giấy lớn hơn cần ít tờ hơn.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Về</translation>
  </message>
  <message>
   <source>The loss of reach is estimated from the paths of %1 people; everything else is exact.</source>
   <translation>Mức mất liên lạc được ước tính từ đường đi của %1 người; mọi thứ khác đều chính xác.</translation>
  </message>
  <message>
   <source>Compact peacock</source>
   <translation>Đuôi công thu gọn</translation>
  </message>
  <message>
   <source>The same, closer together: more on one page, and names only where there is room.</source>
   <translation>Như trên nhưng sát nhau hơn: nhiều hơn trên một trang, tên chỉ hiện khi đủ chỗ.</translation>
  </message>
  <message>
   <source>From origin to retail</source>
   <translation>Từ nguồn đến bán lẻ</translation>
  </message>
  <message>
   <source>Columns from the point of origin on the left to the street on the right.</source>
   <translation>Các cột từ điểm gốc ở bên trái đến đường phố ở bên phải.</translation>
  </message>
  <message>
   <source>By time</source>
   <translation>Theo thời gian</translation>
  </message>
  <message>
   <source>From left to right in the order of the first dated contact; undated ones apart.</source>
   <translation>Từ trái sang phải theo liên lạc đầu tiên có ngày; những gì không có ngày đứng riêng.</translation>
  </message>
  <message>
   <source>On a map grid</source>
   <translation>Trên lưới bản đồ</translation>
  </message>
  <message>
   <source>North up, as far apart as on a map; what has no place stands by its contacts.</source>
   <translation>Hướng bắc ở trên, cách nhau như trên bản đồ; cái gì không có vị trí thì đứng cạnh các liên lạc của nó.</translation>
  </message>
  <message>
   <source>As little change as possible</source>
   <translation>Thay đổi ít nhất có thể</translation>
  </message>
  <message>
   <source>Everything stays, newcomers join their contacts, and nothing lies on another.</source>
   <translation>Mọi thứ giữ nguyên, người mới đứng cạnh liên lạc của họ, và không gì chồng lên nhau.</translation>
  </message>
  <message>
   <source>A pattern needs at least one tie between two things.</source>
   <translation>Hình mẫu cần ít nhất một liên kết giữa hai đối tượng.</translation>
  </message>
  <message>
   <source>The pattern has %1 things; at most %2 can be looked for.</source>
   <translation>Hình mẫu có %1 đối tượng; chỉ tìm được tối đa %2.</translation>
  </message>
  <message>
   <source>%1 is tied to itself; a tie leads from one thing to another.</source>
   <translation>%1 nối với chính nó; liên kết phải đi từ đối tượng này sang đối tượng khác.</translation>
  </message>
  <message>
   <source>%1 hangs on nothing that the pattern begins with. Tie it to the rest, or look for it alone.</source>
   <translation>%1 không nối với phần đầu của hình mẫu. Hãy nối nó với phần còn lại hoặc tìm riêng.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no tie of a pattern. Write -, -&gt;, -call- or -call-&gt;, with spaces round it.</source>
   <translation>&quot;%1&quot; không phải là liên kết của hình mẫu. Hãy viết -, -&gt;, -call- hoặc -call-&gt;, có dấu cách hai bên.</translation>
  </message>
  <message>
   <source>The pattern ends with a tie that leads to nothing.</source>
   <translation>Hình mẫu kết thúc bằng một liên kết không dẫn tới đâu.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no thing of a pattern. Write a name, or a name and a kind: a:person.</source>
   <translation>&quot;%1&quot; không phải là đối tượng của hình mẫu. Hãy viết tên, hoặc tên và loại: a:person.</translation>
  </message>
  <message>
   <source>%1 cannot be a %2 and a %3 in one pattern.</source>
   <translation>%1 không thể vừa là %2 vừa là %3 trong một hình mẫu.</translation>
  </message>
  <message>
   <source>There is no kind of entity named %1. Kinds are %2.</source>
   <translation>Không có loại đối tượng nào tên %1. Các loại là %2.</translation>
  </message>
  <message>
   <source>There is no kind of link named %1. Kinds are %2.</source>
   <translation>Không có loại liên kết nào tên %1. Các loại là %2.</translation>
  </message>
  <message>
   <source>The pattern has an empty part. Write as in: a:person -call-&gt; b:person, b - c</source>
   <translation>Hình mẫu có phần trống. Hãy viết như: a:person -call-&gt; b:person, b - c</translation>
  </message>
  <message>
   <source>Direction of ties counts</source>
   <translation>Tính hướng của mối liên hệ</translation>
  </message>
  <message>
   <source>Strength of ties counts</source>
   <translation>Tính độ mạnh của mối liên hệ</translation>
  </message>
  <message>
   <source>Kinds of entities</source>
   <translation>Các loại đối tượng</translation>
  </message>
  <message>
   <source>Kinds of links</source>
   <translation>Các loại liên kết</translation>
  </message>
  <message>
   <source>Least confidence of a tie</source>
   <translation>Độ tin cậy tối thiểu của mối liên hệ</translation>
  </message>
  <message>
   <source>Least worth of evidence, by its grade</source>
   <translation>Giá trị tối thiểu của chứng cứ, theo bậc đánh giá</translation>
  </message>
  <message>
   <source>Those without ties take part</source>
   <translation>Tính cả người không có mối liên hệ</translation>
  </message>
  <message>
   <source>Phones and accounts count as their owners</source>
   <translation>Điện thoại và tài khoản tính là chủ của chúng</translation>
  </message>
  <message>
   <source>Only those who act take part</source>
   <translation>Chỉ tính những ai hành động</translation>
  </message>
  <message>
   <source>Service numbers take part</source>
   <translation>Tính cả số dịch vụ</translation>
  </message>
  <message>
   <source>Family ties count</source>
   <translation>Tính quan hệ gia đình</translation>
  </message>
  <message>
   <source>Only around</source>
   <translation>Chỉ quanh</translation>
  </message>
  <message>
   <source>Steps around them</source>
   <translation>Số bước quanh họ</translation>
  </message>
  <message>
   <source>Counted as one</source>
   <translation>Tính là một</translation>
  </message>
  <message>
   <source>Version of the rules that grade evidence</source>
   <translation>Phiên bản quy tắc đánh giá chứng cứ</translation>
  </message>
  <message>
   <source>Longest wait</source>
   <translation>Thời gian chờ lâu nhất</translation>
  </message>
  <message>
   <source>Redrawn networks</source>
   <translation>Số mạng lưới vẽ lại</translation>
  </message>
  <message>
   <source>Share of ties taken as unrecorded</source>
   <translation>Tỷ lệ mối liên hệ coi như chưa ghi nhận</translation>
  </message>
  <message>
   <source>Way of guessing</source>
   <translation>Cách dự đoán</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Điểm đầu</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Điểm cuối</translation>
  </message>
  <message>
   <source>From whom or what</source>
   <translation>Từ ai hoặc vật gì</translation>
  </message>
  <message>
   <source>How many targets</source>
   <translation>Số mục tiêu</translation>
  </message>
  <message>
   <source>One at every stage</source>
   <translation>Mỗi chặng một mục tiêu</translation>
  </message>
  <message>
   <source>Places may be targets</source>
   <translation>Địa điểm có thể là mục tiêu</translation>
  </message>
  <message>
   <source>What the forces can do</source>
   <translation>Khả năng của các lực lượng</translation>
  </message>
  <message>
   <source>Forces</source>
   <translation>Các lực lượng</translation>
  </message>
  <message>
   <source>Spared</source>
   <translation>Được chừa lại</translation>
  </message>
  <message>
   <source>Not to be alerted</source>
   <translation>Không được đánh động</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>có</translation>
  </message>
  <message>
   <source>no</source>
   <translation>không</translation>
  </message>
  <message>
   <source>notes and drawings on charts: %1</source>
   <translation>ghi chú và hình vẽ trên sơ đồ: %1</translation>
  </message>
  <message>
   <source>There is nothing of the number %1 on this chart. It may have been removed meanwhile.</source>
   <translation>Không có gì mang số %1 trên sơ đồ này. Có thể nó đã bị xóa trong lúc đó.</translation>
  </message>
  <message>
   <source>Something drawn on a chart cannot be read: %1. Open the case with the program that drew it.</source>
   <translation>Không đọc được một hình vẽ trên sơ đồ: %1. Hãy mở vụ án bằng chương trình đã vẽ nó.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no number to count by. Write 1, 10 or 100.</source>
   <translation>&quot;%1&quot; không phải là số để đếm. Hãy viết 1, 10 hoặc 100.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no number. Write it with a point: 0.25.</source>
   <translation>&quot;%1&quot; không phải là số. Hãy viết với dấu chấm: 0.25.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no grade of the Admiralty system. Write one from A1 to F6.</source>
   <translation>&quot;%1&quot; không phải là mức đánh giá của hệ Admiralty. Hãy viết từ A1 đến F6.</translation>
  </message>
  <message>
   <source>Say with what it is to be compared.</source>
   <translation>Hãy cho biết so sánh với giá trị nào.</translation>
  </message>
  <message>
   <source>This case has no kind %1; the rule is used without it.</source>
   <translation>Vụ án này không có loại %1; quy tắc được dùng mà không có loại đó.</translation>
  </message>
  <message>
   <source>This case has no property %1; the rule is left out.</source>
   <translation>Vụ án này không có thuộc tính %1; quy tắc bị bỏ qua.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; cannot be asked of &quot;%2&quot;.</source>
   <translation>Không thể hỏi &quot;%1&quot; về &quot;%2&quot;.</translation>
  </message>
  <message>
   <source>Say which property or measure is meant.</source>
   <translation>Hãy cho biết thuộc tính hoặc thước đo nào.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no colour. Write it like #3b6fb6.</source>
   <translation>&quot;%1&quot; không phải là màu. Hãy viết như #3b6fb6.</translation>
  </message>
  <message>
   <source>The size must lie between 0.5 and 3 times the usual.</source>
   <translation>Kích thước phải từ 0,5 đến 3 lần bình thường.</translation>
  </message>
  <message>
   <source>The width of lines must lie between 0.5 and 6 times the usual.</source>
   <translation>Độ rộng đường phải từ 0,5 đến 6 lần bình thường.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is too long for a badge. Write one or two letters.</source>
   <translation>&quot;%1&quot; quá dài cho một phù hiệu. Hãy viết một hoặc hai chữ.</translation>
  </message>
  <message>
   <source>%1 and %2</source>
   <translation>%1 và %2</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Mọi đối tượng</translation>
  </message>
  <message>
   <source>Ties of any kind</source>
   <translation>Liên kết bất kỳ</translation>
  </message>
  <message>
   <source>Ties &quot;%1&quot;</source>
   <translation>Liên kết &quot;%1&quot;</translation>
  </message>
  <message>
   <source>whose grade is at least %1</source>
   <translation>có mức đánh giá ít nhất %1</translation>
  </message>
  <message>
   <source>whose grade is at most %1</source>
   <translation>có mức đánh giá cao nhất %1</translation>
  </message>
  <message>
   <source>in group %1</source>
   <translation>trong nhóm %1</translation>
  </message>
  <message>
   <source>in a group</source>
   <translation>trong một nhóm</translation>
  </message>
  <message>
   <source>new in the last %1 days</source>
   <translation>mới trong %1 ngày qua</translation>
  </message>
  <message>
   <source>whose %1 contains %2</source>
   <translation>có %1 chứa %2</translation>
  </message>
  <message>
   <source>whose %1 is greater than %2</source>
   <translation>có %1 lớn hơn %2</translation>
  </message>
  <message>
   <source>whose %1 is less than %2</source>
   <translation>có %1 nhỏ hơn %2</translation>
  </message>
  <message>
   <source>whose %1 is known</source>
   <translation>có %1 đã biết</translation>
  </message>
  <message>
   <source>whose %1 is %2</source>
   <translation>có %1 là %2</translation>
  </message>
  <message>
   <source>among the first %1 of &quot;%2&quot;</source>
   <translation>trong %1 người đứng đầu của &quot;%2&quot;</translation>
  </message>
  <message>
   <source>above %1 in &quot;%2&quot;</source>
   <translation>trên %1 trong &quot;%2&quot;</translation>
  </message>
  <message>
   <source>below %1 in &quot;%2&quot;</source>
   <translation>dưới %1 trong &quot;%2&quot;</translation>
  </message>
  <message>
   <source>seen on %1 or later</source>
   <translation>xuất hiện từ %1 trở đi</translation>
  </message>
  <message>
   <source>seen on %1 or earlier</source>
   <translation>xuất hiện đến %1</translation>
  </message>
  <message>
   <source>seen within %1</source>
   <translation>xuất hiện trong %1</translation>
  </message>
  <message>
   <source>dashed</source>
   <translation>nét đứt</translation>
  </message>
  <message>
   <source>dotted</source>
   <translation>nét chấm</translation>
  </message>
  <message>
   <source>solid</source>
   <translation>nét liền</translation>
  </message>
  <message>
   <source>%1 ring</source>
   <translation>viền %1</translation>
  </message>
  <message>
   <source>size x %1</source>
   <translation>cỡ x %1</translation>
  </message>
  <message>
   <source>icon %1</source>
   <translation>biểu tượng %1</translation>
  </message>
  <message>
   <source>width x %1</source>
   <translation>rộng x %1</translation>
  </message>
  <message>
   <source>badge %1</source>
   <translation>phù hiệu %1</translation>
  </message>
  <message>
   <source>name</source>
   <translation>tên</translation>
  </message>
  <message>
   <source>Contacts on the chart</source>
   <translation>Số mối liên hệ trên sơ đồ</translation>
  </message>
  <message>
   <source>black</source>
   <translation>đen</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>xanh lam</translation>
  </message>
  <message>
   <source>violet</source>
   <translation>tím</translation>
  </message>
  <message>
   <source>red</source>
   <translation>đỏ</translation>
  </message>
  <message>
   <source>green</source>
   <translation>xanh lục</translation>
  </message>
  <message>
   <source>orange</source>
   <translation>cam</translation>
  </message>
  <message>
   <source>sky blue</source>
   <translation>xanh da trời</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>vàng</translation>
  </message>
  <message>
   <source>In a seizure</source>
   <translation>Trong một vụ thu giữ</translation>
  </message>
  <message>
   <source>New in the last 7 days</source>
   <translation>Mới trong 7 ngày qua</translation>
  </message>
  <message>
   <source>Give the selection a name first.</source>
   <translation>Hãy đặt tên cho lựa chọn trước.</translation>
  </message>
  <message>
   <source>The case keeps no finding with groups yet, so nothing is in one. Ask for the groups and keep the answer.</source>
   <translation>Vụ án chưa lưu kết quả nào có nhóm, nên chưa có gì thuộc nhóm. Hãy hỏi về các nhóm và lưu câu trả lời.</translation>
  </message>
  <message>
   <source>The case keeps no answer to &quot;%1&quot; yet. Ask the question and keep the answer.</source>
   <translation>Vụ án chưa lưu câu trả lời cho &quot;%1&quot;. Hãy đặt câu hỏi và lưu câu trả lời.</translation>
  </message>
  <message>
   <source>Notes and pictures drawn on charts that stay in the case: %1.</source>
   <translation>Ghi chú và hình vẽ trên sơ đồ ở lại trong vụ án: %1.</translation>
  </message>
  <message>
   <source>The calls are kept packed, %1 of them in %2 blocks: ask for a number&apos;s calls, and tie the numbers that matter into the network.</source>
   <translation>Các cuộc gọi được giữ ở dạng nén, %1 cuộc trong %2 khối: hãy hỏi các cuộc gọi của một số, rồi nối những số quan trọng vào mạng lưới.</translation>
  </message>
  <message>
   <source>A record cannot be kept apart from itself. Name two.</source>
   <translation>Không thể tách một bản ghi khỏi chính nó. Hãy nêu hai bản ghi.</translation>
  </message>
  <message>
   <source>A record speaks of another one that is not among those to be packed. Pack that one too.</source>
   <translation>Một bản ghi nói về bản ghi khác không nằm trong số được đóng gói. Hãy đóng gói cả bản ghi đó.</translation>
  </message>
  <message>
   <source>%1 was changed on its way: its part %2 is not what it was. Nothing was taken in; ask the sender for it again.</source>
   <translation>%1 đã bị thay đổi trên đường gửi: phần %2 không còn như cũ. Không có gì được nhập; hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>%1 was refused: it holds &quot;%2&quot;, which no package of Headwater does.</source>
   <translation>%1 bị từ chối: nó chứa &quot;%2&quot;, thứ không gói Headwater nào có.</translation>
  </message>
  <message>
   <source>%1 was refused: it holds its part %2 twice.</source>
   <translation>%1 bị từ chối: nó chứa phần %2 hai lần.</translation>
  </message>
  <message>
   <source>%1 was refused: its list of parts is too large.</source>
   <translation>%1 bị từ chối: danh sách các phần quá lớn.</translation>
  </message>
  <message>
   <source>%1 was made by a newer version of Headwater. Ask for it in a format that both know, or update this program.</source>
   <translation>%1 được tạo bởi phiên bản Headwater mới hơn. Hãy yêu cầu định dạng mà cả hai cùng biết, hoặc cập nhật chương trình này.</translation>
  </message>
  <message>
   <source>%1 was refused: it holds the part %2, which its list does not name.</source>
   <translation>%1 bị từ chối: nó chứa phần %2 mà danh sách không nêu.</translation>
  </message>
  <message>
   <source>%1 is too long or too deep.</source>
   <translation>%1 quá dài hoặc lồng quá sâu.</translation>
  </message>
  <message>
   <source>The package is of the case &quot;%1&quot;.</source>
   <translation>Gói này thuộc vụ án &quot;%1&quot;.</translation>
  </message>
  <message>
   <source>The package is marked %1. Mark this case so too.</source>
   <translation>Gói này có dấu mật %1. Hãy đóng dấu vụ án này như vậy.</translation>
  </message>
  <message>
   <source>The package holds no entity. Ask the sender for it again.</source>
   <translation>Gói không chứa thực thể nào. Hãy yêu cầu gửi lại.</translation>
  </message>
  <message>
   <source>The attachment %1 is too large to be taken in.</source>
   <translation>Tệp đính kèm %1 quá lớn, không thể nhập.</translation>
  </message>
  <message>
   <source>The attachment %1 is not what the package says.</source>
   <translation>Tệp đính kèm %1 không đúng như gói ghi.</translation>
  </message>
  <message>
   <source>The history of the case stays in the case.</source>
   <translation>Lịch sử của vụ án ở lại trong vụ án.</translation>
  </message>
  <message>
   <source>%1 findings stay in the case: they can be asked for anew.</source>
   <translation>%1 kết quả phân tích ở lại trong vụ án: có thể hỏi lại.</translation>
  </message>
  <message>
   <source>Calls that are kept packed stay in the case. Tie the numbers that matter, or send the file that they came from.</source>
   <translation>Các cuộc gọi dạng nén ở lại trong vụ án. Hãy nối những số quan trọng, hoặc gửi tệp gốc của chúng.</translation>
  </message>
  <message>
   <source>%1 pictures on charts go out as attachments only.</source>
   <translation>%1 ảnh trên sơ đồ chỉ được gửi dưới dạng tệp đính kèm.</translation>
  </message>
  <message>
   <source>Packages of Headwater: records, charts and attachments.</source>
   <translation>Gói Headwater: bản ghi, sơ đồ và tệp đính kèm.</translation>
  </message>
  <message>
   <source>1 step</source>
   <translation>1 bước</translation>
  </message>
  <message>
   <source>%1 steps</source>
   <translation>%1 bước</translation>
  </message>
  <message>
   <source>1 contact</source>
   <translation>1 mối liên hệ</translation>
  </message>
  <message>
   <source>%1 contacts</source>
   <translation>%1 mối liên hệ</translation>
  </message>
  <message>
   <source>Select two things or more on the chart first.</source>
   <translation>Trước hết hãy chọn ít nhất hai đối tượng trên sơ đồ.</translation>
  </message>
  <message>
   <source>Select something on the chart first.</source>
   <translation>Trước hết hãy chọn một đối tượng trên sơ đồ.</translation>
  </message>
  <message>
   <source>No path on the chart connects them.</source>
   <translation>Không có đường nào trên sơ đồ nối chúng.</translation>
  </message>
  <message>
   <source>Nobody stands between them: they are linked directly.</source>
   <translation>Không ai đứng giữa: chúng nối trực tiếp với nhau.</translation>
  </message>
  <message>
   <source>This picture cannot stand on a chart: it has %1 bytes, and at most %2 are taken.</source>
   <translation>Ảnh này không thể đặt trên sơ đồ: ảnh có %1 byte, nhiều nhất là %2.</translation>
  </message>
  <message>
   <source>Group: its foremost, its size</source>
   <translation>Nhóm: thành viên nổi bật nhất, số thành viên</translation>
  </message>
  <message>
   <source>Ties between two groups</source>
   <translation>Số liên kết giữa hai nhóm</translation>
  </message>
  <message>
   <source>%1 charts stay behind: such files hold no drawings.</source>
   <translation>%1 sơ đồ bị bỏ lại: loại tệp này không chứa hình vẽ.</translation>
  </message>
  <message>
   <source>Only the places of the first chart go along: other charts, and notes, boxes and pictures on them, stay behind.</source>
   <translation>Chỉ vị trí trên sơ đồ đầu tiên được đem theo: các sơ đồ khác, cùng ghi chú, khung và hình trên đó, bị bỏ lại.</translation>
  </message>
  <message>
   <source>Of the sources only title and grade are kept: kind, file, agency, date of receipt, digest and grading system stay behind.</source>
   <translation>Của các nguồn chỉ giữ tên và mức đánh giá: loại, tệp, cơ quan, ngày nhận, mã băm và hệ đánh giá bị bỏ lại.</translation>
  </message>
  <message>
   <source>%1 items of evidence that are refuted or weigh nothing stay behind: the format would tell them as facts.</source>
   <translation>%1 chứng cứ đã bị bác bỏ hoặc không có trọng số bị bỏ lại: định dạng này sẽ ghi chúng như sự thật.</translation>
  </message>
  <message>
   <source>Kinds that FollowTheMoney does not have become Thing and UnknownLink; of links only kind and label are kept, and of their evidence date, amount, quotation and the title of the source.</source>
   <translation>Những loại mà FollowTheMoney không có trở thành Thing và UnknownLink; của liên kết chỉ giữ loại và nhãn, của chứng cứ chỉ giữ ngày, số lượng, trích dẫn và tên nguồn.</translation>
  </message>
  <message>
   <source>Drawn by hand, not a record</source>
   <translation>Vẽ tay, không phải bản ghi</translation>
  </message>
  <message>
   <source>%1 is no time zone. Write it as the list of zones does: Asia/Ho_Chi_Minh, or UTC.</source>
   <translation>%1 không phải là múi giờ. Hãy viết như trong danh sách múi giờ: Asia/Ho_Chi_Minh, hoặc UTC.</translation>
  </message>
  <message>
   <source>%1 is a workspace of R. Read it in R, write its tables with write.csv or its network with write_graph of igraph as GraphML, and import that.</source>
   <translation>%1 là vùng làm việc của R. Hãy mở trong R, ghi các bảng bằng write.csv hoặc ghi mạng lưới bằng write_graph của igraph ở dạng GraphML, rồi nhập tệp đó.</translation>
  </message>
  <message>
   <source>%1 is a chart of Analyst&apos;s Notebook in its own form. Open it there, save it as XML (.anx) and import that.</source>
   <translation>%1 là sơ đồ Analyst&apos;s Notebook ở dạng riêng. Hãy mở ở đó, lưu thành XML (.anx) rồi nhập tệp đó.</translation>
  </message>
  <message>
   <source>%1 is a data set of UCINET in its own form. Export it there as DL text and import that.</source>
   <translation>%1 là bộ dữ liệu UCINET ở dạng riêng. Hãy xuất ở đó thành văn bản DL rồi nhập tệp đó.</translation>
  </message>
  <message>
   <source>%1 is a database of Access. Export its tables there as XLSX or CSV and import them.</source>
   <translation>%1 là cơ sở dữ liệu Access. Hãy xuất các bảng ở đó thành XLSX hoặc CSV rồi nhập.</translation>
  </message>
  <message>
   <source>%1 is a text document or a letter. Copy its table into a spreadsheet, save it as XLSX, ODS or CSV and import that.</source>
   <translation>%1 là văn bản hoặc thư. Hãy chép bảng của nó vào bảng tính, lưu thành XLSX, ODS hoặc CSV rồi nhập tệp đó.</translation>
  </message>
  <message>
   <source>%1 is an old Office file. Open it in the program that made it, save its table as XLSX or CSV and import that.</source>
   <translation>%1 là tệp Office cũ. Hãy mở bằng chương trình đã tạo ra nó, lưu bảng thành XLSX hoặc CSV rồi nhập tệp đó.</translation>
  </message>
  <message>
   <source>%1 is a PDF, which is a print-out. Ask for the table that it was printed from, as XLSX or CSV; the PDF itself can be attached to a record.</source>
   <translation>%1 là tệp PDF, tức một bản in. Hãy yêu cầu bảng gốc ở dạng XLSX hoặc CSV; bản thân tệp PDF có thể đính kèm vào một bản ghi.</translation>
  </message>
  <message>
   <source>%1 is a picture. Ask for what it shows as a table, or attach it to a record.</source>
   <translation>%1 là một hình ảnh. Hãy yêu cầu nội dung của nó ở dạng bảng, hoặc đính kèm nó vào một bản ghi.</translation>
  </message>
  <message>
   <source>%1 belongs to a case that is open here. Choose another file.</source>
   <translation>%1 thuộc một vụ án đang mở ở đây. Hãy chọn tệp khác.</translation>
  </message>
  <message>
   <source>%1 is a database. If it is a case of Headwater, open it as a case; else ask for its tables as CSV.</source>
   <translation>%1 là cơ sở dữ liệu. Nếu là vụ án của Headwater, hãy mở như một vụ án; nếu không, hãy yêu cầu các bảng ở dạng CSV.</translation>
  </message>
  <message>
   <source>%1 is a packed file. Unpack it and import the files in it.</source>
   <translation>%1 là tệp nén. Hãy giải nén và nhập các tệp bên trong.</translation>
  </message>
  <message>
   <source>%1 is a program, not a table, and was not opened. Ask the sender what it should have been.</source>
   <translation>%1 là một chương trình, không phải bảng, nên không được mở. Hãy hỏi người gửi tệp đó đáng lẽ là gì.</translation>
  </message>
  <message>
   <source>Collapsed box, with how many it holds</source>
   <translation>Khung đã thu gọn, với số vật bên trong</translation>
  </message>
  <message>
   <source>Pictures drawn on charts that stay in the case: %1.</source>
   <translation>Hình vẽ trên sơ đồ ở lại vụ án: %1.</translation>
  </message>
  <message>
   <source>The picture &quot;%1&quot; was not copied whole. Copy it again.</source>
   <translation>Hình &quot;%1&quot; chưa được sao chép trọn vẹn. Hãy sao chép lại.</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Thứ Hai</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Thứ Ba</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Thứ Tư</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Thứ Năm</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Thứ Sáu</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Thứ Bảy</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Chủ Nhật</translation>
  </message>
  <message>
   <source>no hour</source>
   <translation>không giờ</translation>
  </message>
  <message>
   <source>Contacts in an hour:</source>
   <translation>Số lần trong một giờ:</translation>
  </message>
  <message>
   <source>%1 dated contacts; hours as each source writes them.</source>
   <translation>%1 lần liên lạc có ngày; giờ như từng nguồn ghi.</translation>
  </message>
  <message>
   <source>%1 dated contacts; hours of the zone %2.</source>
   <translation>%1 lần liên lạc có ngày; giờ theo múi giờ %2.</translation>
  </message>
  <message>
   <source>Known to the day alone, counted beside the hours: %1.</source>
   <translation>Chỉ rõ ngày, đếm bên cạnh các giờ: %1.</translation>
  </message>
  <message>
   <source>Known less exactly than to the day, in no cell: %1.</source>
   <translation>Không rõ đến ngày, không nằm trong ô nào: %1.</translation>
  </message>
  <message>
   <source>Without a date: %1.</source>
   <translation>Không có ngày: %1.</translation>
  </message>
  <message>
   <source>Refuted, left out: %1.</source>
   <translation>Đã bị bác bỏ, không tính: %1.</translation>
  </message>
  <message>
   <source>Written by other clocks and converted: %1.</source>
   <translation>Ghi theo giờ khác và đã quy đổi: %1.</translation>
  </message>
  <message>
   <source>Times that name no zone, taken as they are written: %1.</source>
   <translation>Giờ không nêu múi giờ, lấy như đã ghi: %1.</translation>
  </message>
  <message>
   <source>&quot;%1&quot; is no date: %2 has no such day.</source>
   <translation>&quot;%1&quot; không phải ngày: %2 không có ngày đó.</translation>
  </message>
 </context>
</TS>
