from orders.main import order


def test_price():
    assert order(7)["cents"] == 1250
