"""An archive to measure with: ``python3 benches/archive.py 100000 > articles.jsonl`` writes so many articles of about 3 kB, no two alike.

With ``--parquet FOLDER FILES`` the same rows go into files for Spark (needs pyarrow).
"""

import json
import random
import sys

PLACES = ["青岚市", "云溪县", "临江区", "白石镇", "南屏新区", "沙洲市"]
FIRMS = ["远山科技", "江岚银行", "北辰重工", "禾木农业", "星河航空", "长桥物流"]
PLAIN = [
    "这条线路经过老城区，沿途有学校、医院和公园，居民出行比以前方便得多，周边商铺的生意也好了起来。",
    "负责人介绍，下一步将继续完善配套设施，让更多群众在家门口享受到优质的公共服务。",
    "在生产车间，工人们正忙着装配新一批订单的零部件，机械臂在流水线上来回穿梭。",
    "业内人士认为，随着政策逐步落地，市场信心正在恢复，行业有望迎来新的发展机遇。",
    "记者在现场看到，广场上人来人往，孩子们在喷泉边嬉戏，老人们坐在树下下棋聊天。",
]
FIGURES = [
    "去年，{place}新增高新技术企业{n}家，实现产值{a}.{b}亿元，同比增长{c}.{d}%。",
    "截至今年{m}月底，{firm}累计发放贷款逾{n}亿元，服务小微企业{a}万余户，平均利率降至{c}.{d}%。",
    "项目总投资约{n}亿元，预计明年建成，年处理污水{a}00万吨，惠及周边{m}个村镇。",
    "{firm}三季度营收{n}.{b}亿元，净利润{a}亿元，较上年同期下降{c}个百分点。",
    "{place}全年接待游客超{n}万人次，其中过夜游客占{c}成，旅游收入{a}.{d}亿元。",
]


def article(number):
    choose = random.Random(number)
    lines = [f"{choose.choice(PLACES)}经济运行稳中有进（{number}）"]
    while sum(map(len, lines)) < 960:
        sentences = [choose.choice(PLAIN if choose.random() < 0.6 else FIGURES) for _ in range(3)]
        fill = {k: choose.randrange(1, 9) for k in "abcd"} | {"n": choose.randrange(2, 900), "m": choose.randrange(1, 12)}
        lines.append("".join(sentences).format(place=choose.choice(PLACES), firm=choose.choice(FIRMS), **fill))
    return {"id": str(number), "text": "\n".join(lines)}


def main():
    count = int(sys.argv[1])
    if "--parquet" not in sys.argv:
        for number in range(count):
            print(json.dumps(article(number), ensure_ascii=False))
        return
    import os

    import pyarrow
    import pyarrow.parquet

    folder, files = sys.argv[3], int(sys.argv[4])
    os.makedirs(folder)
    for k in range(files):
        rows = [article(number) for number in range(k * count // files, (k + 1) * count // files)]
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), f"{folder}/{k:03}.parquet")


if __name__ == "__main__":
    main()
